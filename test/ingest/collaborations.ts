import type { Graph } from '../../src/graph/graph.ts'

interface Collaboration {
  readonly between: string
  readonly projects: unknown
  readonly agreements: unknown
  readonly publications: unknown
  readonly first: unknown
  readonly last: unknown
  readonly sources: unknown
}

/** The collaborations in the graph. */
export async function collaborationsStored(graph: Graph): Promise<Collaboration[]> {
  const rows = await graph.read(
    `MATCH (a)-[c:COLLABORATES_WITH]->(b)
     RETURN a.id + ' ' + b.id, c.projects, c.agreements, c.publications, c.first, c.last, c.sources`,
    {},
  )
  const read = rows.map(([between, projects, agreements, publications, first, last, sources]) => ({
    between: String(between),
    projects,
    agreements,
    publications,
    first,
    last,
    sources,
  }))
  return read.sort(byPair)
}

/** The collaborations that follow from the other facts in the graph, worked out here: pair by pair, fact by fact. */
export async function collaborationsFromScratch(graph: Graph): Promise<Collaboration[]> {
  const facts = await factsIn(graph)
  const parties = [...facts.things.values()].filter(({ label }) => label === 'Institution' || label === 'Researcher')
  const ids = parties.map(({ id }) => id).sort()
  return ids.flatMap((one, index) => ids.slice(index + 1).flatMap((other) => between(facts, one, other))).sort(byPair)
}

interface Thing {
  readonly id: string
  readonly label: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly sources: readonly string[]
}

interface Link {
  readonly from: string
  readonly type: string
  readonly to: string
  readonly sources: readonly string[]
}

interface FactsRead {
  readonly things: ReadonlyMap<string, Thing>
  readonly links: readonly Link[]
}

async function factsIn(graph: Graph): Promise<FactsRead> {
  const things = await graph.read(
    `MATCH (n:Entity)
     RETURN n.id, [label IN labels(n) WHERE label <> 'Entity'][0], n.validFrom, n.validTo, n.sources`,
    {},
  )
  const links = await graph.read(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'COLLABORATES_WITH' RETURN a.id, type(r), b.id, r.sources`,
    {},
  )
  return {
    things: new Map(
      things.map(([id, label, from, to, sources]) => [
        String(id),
        { id: String(id), label: String(label), from: text(from), to: text(to), sources: texts(sources) },
      ]),
    ),
    links: links.map(([from, type, to, sources]) => ({
      from: String(from),
      type: String(type),
      to: String(to),
      sources: texts(sources),
    })),
  }
}

/** What two have in common: each fact with all that says so. */
function between(facts: FactsRead, one: string, other: string): Collaboration[] {
  const shared = [
    ...['PARTICIPATES_IN', 'PARTY_TO', 'WORKS_ON', 'AUTHORED'].flatMap((type) =>
      pairs(linksOf(facts, one, type), linksOf(facts, other, type)).filter(([mine, theirs]) => mine.to === theirs.to),
    ),
    ...pairs(writings(facts, one), writings(facts, other)).filter(
      ([mine, theirs]) => mine.author !== theirs.author && mine.to === theirs.to,
    ),
  ]
  const evidence = [...new Set(shared.map(([{ to }]) => to))].flatMap((id) => facts.things.get(id) ?? [])
  if (evidence.length === 0) return []
  const count = (label: string): number => evidence.filter((thing) => thing.label === label).length
  const firsts = evidence.flatMap(({ from, to }) => year(from ?? to))
  const lasts = evidence.flatMap(({ from, to }) => year(to ?? from))
  const sources = [...evidence, ...shared.flat()].flatMap((fact) => fact.sources)
  return [
    {
      between: `${one} ${other}`,
      projects: count('Project'),
      agreements: count('InstitutionalAgreement'),
      publications: count('Publication'),
      first: firsts.length > 0 ? Math.min(...firsts) : null,
      last: lasts.length > 0 ? Math.max(...lasts) : null,
      sources: [...new Set(sources)].sort(),
    },
  ]
}

function linksOf({ links }: FactsRead, from: string, type: string): Link[] {
  return links.filter((link) => link.from === from && link.type === type)
}

interface Writing {
  readonly author: string
  readonly to: string
  readonly sources: readonly string[]
}

/** What the people of an institution wrote. */
function writings(facts: FactsRead, institution: string): Writing[] {
  const affiliations = facts.links.filter(({ type, to }) => type === 'AFFILIATED_WITH' && to === institution)
  return affiliations.flatMap((affiliation) =>
    linksOf(facts, affiliation.from, 'AUTHORED').map(({ to, sources }) => ({
      author: affiliation.from,
      to,
      sources: [...affiliation.sources, ...sources],
    })),
  )
}

function pairs<One>(ones: readonly One[], others: readonly One[]): [One, One][] {
  return ones.flatMap((one) => others.map((other): [One, One] => [one, other]))
}

function byPair(one: Collaboration, other: Collaboration): number {
  return one.between < other.between ? -1 : 1
}

function year(date: string | undefined): number[] {
  return date === undefined ? [] : [Number(date.slice(0, 4))]
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
