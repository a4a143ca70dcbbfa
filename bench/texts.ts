import { parse } from 'graphql'
import { rorOf } from './ids.ts'
import { word } from './names.ts'
import type { Operation } from './operations.ts'

const rare = word(2500)
const common = word(1)

/** Lists with one condition each, of the kinds that users ask for most. */
export const textOperations: readonly Operation[] = Object.entries({
  'publications whose name contains a rare word': `publications(where: { name: { contains: "${rare}" } }) { totalCount nodes { name } }`,
  'publications whose name contains a common word': `publications(where: { name: { contains: "${common}" } }) { nodes { name } }`,
  'publications whose English name contains a rare word': `publications(where: { nameEn: { contains: "${rare}" } }) { nodes { name } }`,
  'researchers whose name begins so': `researchers(where: { name: { prefix: "Zoriva Zo" } }) { totalCount nodes { name } }`,
  'researchers whose name contains what nothing contains': `researchers(where: { name: { contains: "nothing at all" } }) { totalCount nodes { name } }`,
  'projects whose subject contains a rare word': `projects(where: { subject: { contains: "${rare}" } }) { nodes { name } }`,
  'institutions by ROR': `institutions(where: { ror: { eq: "${rorOf(7)}" } }) { nodes { name } }`,
  'publications by DOI, several': `publications(where: { doi: { in: ["10.5555/bench.7", "10.5555/bench.8"] } }) { nodes { name } }`,
  'projects by grant number': `projects(where: { grantNumber: { eq: "BENCH-7" } }) { nodes { name } }`,
  'publications of 1991 and before': `publications(where: { year: { lte: 1991 } }) { totalCount nodes { name } }`,
  'projects that began in 2016': `projects(where: { startYear: { eq: 2016 } }) { totalCount nodes { name } }`,
  'projects valid from May 2016': `projects(where: { validFrom: { eq: "2016-05" } }) { totalCount nodes { name } }`,
  'agreements before 1977': `institutionalAgreements(where: { date: { lt: "1977" } }) { totalCount nodes { name } }`,
  'institutions in one of two cities': `institutions(where: { city: { in: ["Bench ${word(1)}", "Bench ${word(2)}"] } }) { nodes { name } }`,
  'publications by kind and year, counted':
    'publications(first: 0) { totalCount facets(by: [KIND, YEAR]) { field buckets { value count } } }',
}).map(([name, question]) => ({ name, about: 'typical', document: parse(`{ ${question} }`) }))
