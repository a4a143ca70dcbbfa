/**
 * The corner of the knowledge triangle at which each kind of institution stands; null for one whose members and purposes may
 * be of any corner. The one place that says so.
 */
export const corners: Readonly<Record<string, string | null>> = {
  UNIVERSITY: 'EDUCATION',
  RESEARCH_INSTITUTE: 'RESEARCH',
  RESEARCH_CENTRE: 'RESEARCH',
  HOSPITAL: 'RESEARCH',
  ACADEMY: 'RESEARCH',
  COMPANY: 'INDUSTRY',
  ASSOCIATION: null,
  FOUNDATION: null,
  FUNDER: 'GOVERNMENT',
  MINISTRY: 'GOVERNMENT',
  GOVERNMENT_AGENCY: 'GOVERNMENT',
  EMBASSY: 'GOVERNMENT',
}

/** The corners that make the triangle; the government stands beside it. */
export const triangleCorners: readonly string[] = ['EDUCATION', 'INDUSTRY', 'RESEARCH']
