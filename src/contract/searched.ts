/** What of an entity is searched, by the fields of the schema; the first of each come first in what a hit shows. */
export const searched = {
  /** What it is called. */
  names: ['nameEn', 'nameNo', 'nameJa', 'acronym', 'aliases'],
  /** What others, or we, know it by. */
  identifiers: [
    'id',
    'isoCode',
    'ror',
    'wikidata',
    'isni',
    'grid',
    'crossrefFunder',
    'orcid',
    'grantNumber',
    'cordis',
    'doi',
    'openAlex',
  ],
  /** What is said of it. */
  mentions: [
    'subject',
    'city',
    'place',
    'role',
    'funderRole',
    'coordinatorName',
    'signatories',
    'coChairs',
    'discussed',
    'mentions',
    'priorities',
    'occasion',
    'predecessorText',
    'renewal',
    'note',
  ],
} as const
