import { rollup } from 'd3-array'
import type { Fault } from './faults.ts'
import type {
  InstitutionKind,
  PlotNetworkQuery,
  PlotNetworkQueryVariables,
  SharedEvidence,
} from './generated/operations.ts'
import { choices, id, ids, year, type Fields } from './parameters.ts'
import { marked } from './marked.ts'
import { namesIn, tagOf, type Shared } from './shared.ts'
import type { Counts, Lead, Mark, NetworkEdge, Table } from './view.ts'
import { wordsIn } from './words/words.ts'

/** What network, map and matrix have in common: which collaborations they are about. */
export interface Collaborations extends Shared {
  readonly area: string | null
  readonly fromYear: number | null
  readonly toYear: number | null
  readonly evidence: readonly SharedEvidence[]
  readonly kinds: readonly InstitutionKind[]
}

const institutionKinds = [
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'RESEARCH_CENTRE',
  'HOSPITAL',
  'ACADEMY',
  'COMPANY',
  'ASSOCIATION',
  'FOUNDATION',
  'FUNDER',
  'MINISTRY',
  'GOVERNMENT_AGENCY',
  'EMBASSY',
] as const satisfies readonly InstitutionKind[]

export const collaborations: Fields<Omit<Collaborations, keyof Shared>> = {
  area: id('Only projects and agreements in this priority area, by its id: `marine`.', 'areas'),
  fromYear: year('Only what took place in this year or later; what has no date is then not counted.'),
  toYear: year('Only what took place in this year or earlier; what has no date is then not counted.'),
  evidence: choices('What is counted.', ['PROJECT', 'AGREEMENT', 'PUBLICATION']),
  kinds: choices(
    'Only institutions of these kinds, and where all are named those of no known kind too.',
    institutionKinds,
  ),
}

/** For a picture of several countries. */
export const countries = ids('Only institutions of these countries, by id; of all where none is named.', 'countries')

export function networkVariables(
  state: Collaborations,
  limit: number,
  countries: readonly string[],
  around: string | null = null,
): PlotNetworkQueryVariables {
  const { area, evidence, fromYear, toYear, kinds, asOf, lang } = state
  return {
    where: {
      ...(countries.length > 0 && { country: { some: { id: { in: countries } } } }),
      ...(kinds.length < institutionKinds.length && { kind: { in: kinds } }),
      ...(around !== null && { or: [{ id: { eq: around } }, { collaborators: { some: { id: { eq: around } } } }] }),
    },
    area,
    evidence,
    named: [...countries, ...[area, around].filter((id) => id !== null)],
    fromYear,
    toYear,
    asOf,
    limit,
    lang: namesIn(lang),
  }
}

export function missingArea({ collaborationNetwork }: PlotNetworkQuery, { area }: Collaborations): Fault | undefined {
  if (collaborationNetwork) return undefined
  return {
    parameter: 'area',
    expected: ({ idOfArea }) => idOfArea,
    got: ({ unheld }) => unheld(area ?? ''),
    remedy: 'correctOrLeaveOut',
  }
}

/** An institution, with all it shares with those shown. */
export type Institution = Nodes[number]['institution'] & {
  /** Where it stands; `country` is whom it stands for, which for an embassy is another. */
  readonly location: Nodes[number]['institution']['country']
  readonly strength: number
  readonly degree: number
  readonly community: number | null
  readonly x: number
  readonly y: number
}

type Found = NonNullable<PlotNetworkQuery['collaborationNetwork']>
type Nodes = Found['nodes']

export interface Partnership {
  readonly source: Institution
  readonly target: Institution
  readonly weight: number
  readonly projects: number
  readonly agreements: number
  readonly publications: number
  readonly first: number | null
  readonly last: number | null
}

interface Picture {
  /** The strongest first. */
  readonly institutions: readonly Institution[]
  readonly partnerships: readonly Partnership[]
  /** What the network has beside the picture. */
  readonly leftOut: { readonly nodes: number; readonly edges: number }
}

/** The collaborations shown: no more of them than a picture can take. */
export function shownCollaborations(
  { collaborationNetwork }: PlotNetworkQuery,
  most: { readonly nodes: number; readonly edges: number } = { nodes: 2000, edges: 5000 },
): Picture {
  if (!collaborationNetwork) return { institutions: [], partnerships: [], leftOut: { nodes: 0, edges: 0 } }
  const { nodes, edges, leftOut } = collaborationNetwork
  const taken = nodes.slice(0, most.nodes)
  const known = new Set(taken.map(({ institution }) => institution.id))
  const between = edges.filter(({ source, target }) => known.has(source.id) && known.has(target.id))
  const drawn = between.slice(0, most.edges)
  const strengths = new Map<string, { strength: number; degree: number }>()
  for (const { source, target, weight } of between) {
    for (const { id } of [source, target]) {
      const { strength, degree } = strengths.get(id) ?? { strength: 0, degree: 0 }
      strengths.set(id, { strength: strength + weight, degree: degree + 1 })
    }
  }
  const institutions = taken
    .flatMap(({ institution, community, x, y }) => {
      const found = strengths.get(institution.id)
      const { country: location, represents } = institution
      const stands = { location, country: represents ?? location }
      return found ? [{ ...institution, ...stands, ...found, community, x: x ?? 0, y: y ?? 0 }] : []
    })
    .sort((one, other) => other.strength - one.strength || (one.id < other.id ? -1 : 1))
  const byId = new Map(institutions.map((institution) => [institution.id, institution]))
  const partnerships = drawn.flatMap(({ source, target, ...counts }) => {
    const [one, other] = [byId.get(source.id), byId.get(target.id)]
    return one && other ? [{ ...counts, source: one, target: other }] : []
  })
  return {
    institutions,
    partnerships,
    leftOut: {
      nodes: leftOut.nodes + nodes.length - taken.length,
      edges: leftOut.edges + edges.length - drawn.length,
    },
  }
}

/** How many partnerships there are by each kind of evidence, and how many institutions of each kind and in each country. */
export function collaborationCounts({ collaborationNetwork }: PlotNetworkQuery): Counts {
  const { nodes, edges } = collaborationNetwork ?? { nodes: [], edges: [] }
  const by = (name: 'projects' | 'agreements' | 'publications'): number => edges.filter((edge) => edge[name] > 0).length
  const institutions = (valueOf: (one: Nodes[number]['institution']) => string | undefined | null) =>
    Object.fromEntries(
      rollup(
        nodes,
        (all) => all.length,
        ({ institution }) => valueOf(institution) ?? '',
      ),
    )
  return {
    evidence: { PROJECT: by('projects'), AGREEMENT: by('agreements'), PUBLICATION: by('publications') },
    kinds: institutions(({ kind }) => kind),
    countries: institutions(({ country }) => country?.id),
  }
}

/** What of the graph is shown, told in a line. */
export function conditionsOf(named: PlotNetworkQuery['named'], state: Collaborations): string {
  const words = wordsIn(state.lang)
  const { fromYear, toYear, asOf, evidence, kinds } = state
  const area = named.flatMap((node) => (node?.id === state.area && 'name' in node ? [node.name] : []))
  const evidences = evidence.map((kind) => words.evidence[kind])
  return [
    ...area,
    words.listed(evidences),
    ...(kinds.length < institutionKinds.length
      ? [words.listed(kinds.map((kind) => words.institutionKinds[kind]))]
      : []),
    words.years(fromYear, toYear),
    asOf === null ? null : words.asOf(asOf),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** What a reader of some years should know of what they count. */
export function notesOf({ fromYear, toYear, lang }: Collaborations): string[] {
  return (fromYear ?? toYear) === null ? [] : [wordsIn(lang).openEnded]
}

/** What an institution is called where there is little room: by its acronym, where that is one for the reader. */
export function shortName(
  { name, nameLang, acronym }: Pick<Institution, 'name' | 'nameLang' | 'acronym'>,
  { lang }: Pick<Shared, 'lang'>,
): string {
  const full = marked({ name, nameLang }, { lang })
  return lang !== 'ja' && name.length > 26 ? (latinOf(acronym) ?? full) : full
}

/** The acronym of an institution of Japan may be Japanese. */
export function latinOf(acronym: string | null): string | null {
  return acronym !== null && /^[\p{Script=Latin}\p{P}\d ]+$/u.test(acronym) ? acronym : null
}

/** An institution leads to its page, what joins two to the ways between them. */
export function institutionLead({ node }: Mark): Lead | undefined {
  return node === undefined ? undefined : { to: 'thing', type: 'Institution', id: node }
}

export function pairLead(pair: string | undefined): Lead | undefined {
  const [from, to] = pair?.split(' ') ?? []
  return from === undefined || to === undefined ? undefined : { to: 'view', name: 'paths', search: { from, to } }
}

export function partnershipTable(partnerships: readonly Partnership[], state: Collaborations): Table {
  const { columns, certainty } = wordsIn(state.lang)
  // So the schema says of NetworkEdge: no source says of two that they work with each other.
  const derived = { constant: 'DERIVED', name: certainty.DERIVED }
  const numbers = ['weight', 'projects', 'agreements', 'publications', 'first', 'last'] as const
  return {
    columns: [
      { key: 'sourceId', name: `id (${columns.source})` },
      { key: 'source', name: columns.source, isNamed: true },
      { key: 'sourceCountry', name: columns.sourceCountry, isNamed: true },
      { key: 'targetId', name: `id (${columns.target})` },
      { key: 'target', name: columns.target, isNamed: true },
      { key: 'targetCountry', name: columns.targetCountry, isNamed: true },
      ...numbers.map((key) => ({ key, name: columns[key] })),
      { key: 'certainty', name: columns.certainty },
    ],
    rows: partnerships.map((partnership) => {
      const { source, target } = partnership
      const counted = numbers.map((key) => partnership[key])
      return [source.id, source, source.country, target.id, target, target.country, ...counted, derived]
    }),
  }
}

export function partnershipGraph({ institutions, partnerships }: Pick<Picture, 'institutions' | 'partnerships'>) {
  return {
    isDirected: false,
    nodes: institutions.map(
      ({ id, name, nameLang, acronym, city, latitude, longitude, country, strength, degree, community, x, y }) => ({
        id,
        label: name,
        attributes: {
          inLanguage: tagOf(nameLang),
          acronym,
          country: country?.id ?? null,
          city,
          latitude,
          longitude,
          strength,
          degree,
          community,
          x,
          y,
        },
      }),
    ),
    edges: partnerships.map(
      ({ source, target, weight, projects, agreements, publications, first, last }): NetworkEdge => ({
        source: source.id,
        target: target.id,
        weight,
        attributes: { projects, agreements, publications, first, last },
      }),
    ),
  }
}
