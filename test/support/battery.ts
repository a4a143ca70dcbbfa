import { z } from 'zod'
import { ask } from './loaded.ts'
import { all, everythingOf, lists } from './lists.ts'

/** How the questions are asked: as of a day, or of a graph in which ids are others. */
interface Manner {
  readonly directive?: string
  readonly rename?: (id: string) => string
}

/** What is answered, by what was asked. */
export type Answers = Readonly<Record<string, unknown>>

/** The answers to a broad battery of questions: all of every list, counted in every way, and what is worked out. */
export async function answers({ directive = '', rename = (id) => id }: Manner = {}): Promise<Answers> {
  const found = new Map<string, unknown>()
  for (const { field, type, dimensions, counts } of lists) {
    found.set(`all of ${field}`, await all(z.unknown(), field, everythingOf(type), directive))
    const facets = dimensions.length > 0 ? `facets(by: [${dimensions.join(' ')}]) { ${facet} }` : ''
    found.set(`${field}, counted`, await ask(`query ${directive} { ${field} { ${counts} ${facets} } }`))
  }
  for (const [about, question] of Object.entries(workedOut(rename))) {
    found.set(about, await ask(`query ${directive} { ${question} }`))
  }
  return Object.fromEntries(found)
}

const facet = 'field others buckets { value count entity { id name } }'
const crosstab = 'total rows { value count } columns { value count } counts'
const network = `nodes { institution { id } degree strength } leftOut { nodes edges }
  edges { source { id } target { id } weight projects agreements publications first last }`
const partnership = `strength counting first last partner { id } byKind { kind count strength }
  byYear { year count strength } byArea { area { id } count strength }
  evidence(first: 100) { totalCount edges { node { kind year strength entity { id } sources { id } } } }`

/** Questions that are more than a list, by what they are about. */
function workedOut(rename: (id: string) => string): Readonly<Record<string, string>> {
  const partners = ['ntnu', 'hokkaido', 'rcn', 'no', 'randi-holmestad', 'ivar-ronnestad'].flatMap((id) =>
    ['FULL', 'FRACTIONAL'].map((counting): [string, string] => [
      `whom ${id} has worked with, in ${counting} counting`,
      `collaborations(from: "${rename(id)}", counting: ${counting}, first: 100) { totalCount edges { sources { id } node { ${partnership} } } }`,
    ]),
  )
  return {
    ...Object.fromEntries(partners),
    'areas by program': `coverage(rows: PRIORITY_AREAS, columns: PROGRAM) { ${crosstab} }`,
    'years by pairs of countries': `coverage(rows: START_YEAR, columns: COUNTRY_PAIRS) { ${crosstab} }`,
    'agreements by year and kind': `institutionalAgreements { crosstab(rows: YEAR, columns: KIND) { ${crosstab} } }`,
    'the network': `collaborationNetwork { ${network} }`,
    'the network of an area': `collaborationNetwork(area: "${rename('marine')}") { ${network} }`,
    'the network of some years': `collaborationNetwork(fromYear: 2015, toYear: 2018) { ${network} }`,
    'how two are connected': `connectionPaths(from: "${rename('uit')}", to: "${rename('riken')}", first: 50) {
      hasMore paths { length sentence nodes { id } steps { kind role direction sources { id } } } }`,
    'far into the graph': `countries(where: { isoCode: { eq: "NO" } }) { nodes { institutions(first: 100) { totalCount nodes {
      id projects { totalCount undatedCount nodes { id program { id strategies { totalCount } } participants { totalCount
      facets(by: [ROLE, COUNTRY]) { ${facet} } } } } collaborators(first: 100) { totalCount } } } } }`,
    'filtered through relations': `projects(where: { participants: { some: { kind: { eq: COMPANY } } }, not: { researchers: { count: { lt: 1 } } } }) {
      totalCount nodes { id } }`,
  }
}
