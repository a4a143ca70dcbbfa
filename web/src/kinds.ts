import type { Question } from './ask.ts'
import type * as of from './generated/graphql.ts'
import { kinds as generated, type Enums } from './generated/kinds.ts'

export type KindName = keyof typeof generated
type FactName = (typeof generated)[KindName]['facts'][number]['name']
export type RelationName = (typeof generated)[KindName]['relations'][number]['name']
type EdgeName = Extract<
  (typeof generated)[KindName]['relations'][number],
  { edge: readonly unknown[] }
>['edge'][number]['name']
type FacetName =
  | (typeof generated)[KindName]['facets'][number]['name']
  | (typeof generated)[KindName]['relations'][number]['facets'][number]['name']
/** Everything of the schema that has a label. */
export type LabelName = FactName | RelationName | EdgeName | FacetName

export interface Fact {
  readonly name: FactName | EdgeName
  /** The scalar, the enumeration or the kind that says how it is shown. */
  readonly shown: string
}

export interface Facet {
  readonly name: FacetName
  readonly asked: 'entities' | 'texts' | 'number' | 'truth' | 'value'
  readonly isOfEdge: boolean
  readonly shown: string
}

export interface Relation {
  readonly name: RelationName
  readonly to: KindName
  readonly edge: readonly Fact[]
  readonly facets: readonly Facet[]
  readonly document: Question<TableAnswer, TableVariables & { readonly id: string }>
}

export interface Kind {
  readonly name: KindName
  /** What it is called in addresses, and in the schema's Query: one, and many. */
  readonly one: string
  readonly many: string
  readonly isEntity: boolean
  readonly facts: readonly Fact[]
  readonly relations: readonly Relation[]
  readonly facets: readonly Facet[]
  readonly page: Question<{ readonly thing: Thing | null }, Asked & { readonly id: string }>
  readonly list: Question<ListAnswer, TableVariables>
}

/** The kinds; their questions differ in type and are asked in one way. What a condition may say, the server decides. */
export const kinds = generated as unknown as Readonly<Record<KindName, Kind>>

export interface Asked {
  readonly lang: readonly of.Lang[]
  readonly asOf: string | null
}

export interface TableVariables extends Asked {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
  readonly where?: unknown
  readonly orderBy?: readonly unknown[] | null
  readonly counted?: boolean
}

interface ListAnswer {
  readonly list: List & { readonly nodes: readonly Row[] }
}

interface TableAnswer {
  readonly of: { readonly list: List & { readonly edges: readonly Edge[] } } | null
}

export interface List {
  readonly totalCount: number
  readonly pageInfo: of.PageFragment
  readonly facets?: readonly of.CountsFragment[]
}

export type Edge = Readonly<Record<string, unknown>> & {
  readonly certainty: of.Certainty
  readonly sources: readonly of.SourceLinkFragment[]
  readonly node: Row
}

/** A row of each kind, told apart by `__typename`. */
export interface Rows {
  BilateralAgreement: of.BilateralAgreementRowFragment
  Country: of.CountryRowFragment
  Institution: of.InstitutionRowFragment
  InstitutionalAgreement: of.InstitutionalAgreementRowFragment
  Meeting: of.MeetingRowFragment
  PriorityArea: of.PriorityAreaRowFragment
  Program: of.ProgramRowFragment
  Project: of.ProjectRowFragment
  Publication: of.PublicationRowFragment
  Researcher: of.ResearcherRowFragment
  Source: of.SourceRowFragment
  Strategy: of.StrategyRowFragment
  Topic: of.TopicRowFragment
}

export type Row = Rows[KindName]

/** What a page shows: what every entity has, its own facts and how many there are in each of its relations. */
export type Thing = Extract<of.EntityHeadFragment, { readonly validFrom: unknown }> & Readonly<Record<string, unknown>>

/** Enough to name a thing and lead to it. */
export interface Reference {
  readonly __typename: string
  readonly id: string
  readonly name: string
  readonly nameLang: of.Lang | null
}

export function isKind(name: string): name is KindName {
  return name in kinds
}

/** The kind that an address speaks of: `institution` or `institutions`. */
export function kindAt(part: string, by: 'one' | 'many'): Kind | undefined {
  return Object.values(kinds).find((kind) => kind[by] === part)
}

/** The schema names kinds in two ways: `PRIORITY_AREA` is PriorityArea. */
export function kindNamed(entityKind: of.EntityKind): KindName {
  const words = entityKind.toLowerCase().split('_')
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  if (!isKind(name)) throw new Error(`Expected a kind; got ${entityKind}.`)
  return name
}

export type { Enums }
