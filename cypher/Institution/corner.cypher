// An institution's corner of the knowledge triangle, by its kind.
// Associations and foundations have none: their members and purposes may be of any corner.
RETURN {
  UNIVERSITY: 'EDUCATION',
  RESEARCH_INSTITUTE: 'RESEARCH',
  RESEARCH_CENTRE: 'RESEARCH',
  HOSPITAL: 'RESEARCH',
  ACADEMY: 'RESEARCH',
  COMPANY: 'INDUSTRY',
  FUNDER: 'GOVERNMENT',
  MINISTRY: 'GOVERNMENT',
  GOVERNMENT_AGENCY: 'GOVERNMENT',
  EMBASSY: 'GOVERNMENT'
}[this.kind]
