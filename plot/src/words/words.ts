import type {
  Certainty,
  InstitutionKind,
  PlotStopFragment,
  PriorityAreaStatus,
  ProjectKind,
  RelationshipKind,
  SharedEvidence,
  StepDirection,
  TimelineEventKind,
} from '../generated/operations.ts'
import type { GraphFacts } from '../frame.tsx'
import type { Language } from '../shared.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { nb } from './nb.ts'

/** What the pictures say, in one language. */
export interface Words {
  readonly locale: string
  readonly source: string
  readonly version: (graph: GraphFacts) => string
  /** Several things named, with "and" before the last one. */
  readonly listed: (names: readonly string[]) => string
  readonly asOf: (day: string) => string
  /** What a picture of a day shows beside what held then. */
  readonly undated: string
  readonly years: (from: number | null, to: number | null) => string | null
  readonly nothing: string
  /** How years count what has no end. */
  readonly openEnded: string
  /** What "in common" counts. */
  readonly inCommon: string
  readonly norway: string
  readonly japan: string
  readonly otherCountries: string
  readonly unknown: string
  readonly total: string
  readonly evidence: Readonly<Record<SharedEvidence, string>>
  readonly institutionKinds: Readonly<Record<InstitutionKind, string>>
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly projectKinds: Readonly<Record<ProjectKind, string>>
  /** The head of the column that tells the language of the names in that one. */
  readonly inLanguage: (column: string) => string
  readonly columns: Readonly<Record<ColumnName, string>>
  readonly network: {
    readonly title: string
    readonly describe: (
      count: { nodes: number; edges: number },
      strongest: readonly string[],
      pair: string | undefined,
    ) => string
    readonly sizeIs: string
    readonly community: (number: number) => string
    readonly otherCommunities: string
    readonly widthIs: string
    readonly across: string
    readonly leftOut: (nodes: number, edges: number) => string
    readonly unlabelled: (count: number) => string
    readonly edge: (one: string, other: string, weight: number) => string
  }
  readonly matrix: {
    readonly title: (rows: string, columns: string) => string
    readonly describe: (rows: number, columns: number, pairs: number, strongest: readonly string[]) => string
    readonly scale: string
    readonly leftOut: (rows: number, columns: number) => string
  }
  readonly coverage: {
    readonly total: (count: number) => string
    readonly title: (rows: string, columns: string) => string
    readonly describe: (total: number, gaps: number, cells: number, empty: readonly string[]) => string
    readonly none: string
    readonly projects: string
    readonly several: string
    /** What a combination without projects means. */
    readonly recorded: string
    readonly withStatus: (name: string, status: Exclude<PriorityAreaStatus, 'IN_FORCE'>) => string
    /** Which of the priority areas shown are not in force. */
    readonly notInForce: (areas: readonly string[]) => string
    readonly noneKnown: Readonly<Record<Dimension, string>>
    readonly dimension: Readonly<Record<Dimension, string>>
    readonly leftOut: (rows: number, columns: number) => string
  }
  readonly timeline: {
    readonly title: string
    readonly titleOf: (name: string) => string
    readonly describe: (count: number, from: number, to: number, kinds: readonly string[]) => string
    readonly lanes: Readonly<Record<Lane, string>>
    readonly kinds: Readonly<Record<TimelineEventKind, string>>
    readonly planned: string
    readonly milestones: string
    readonly listed: (listed: number, all: number) => string
  }
  readonly map: {
    readonly title: string
    readonly describe: (norway: number, japan: number, links: number, strongest: readonly string[]) => string
    readonly city: string
    /** How the names of cities are written, where the language would write them otherwise. */
    readonly cityNames: string | null
    readonly partnerCity: string
    readonly inNorway: string
    readonly inJapan: string
    /** What the widths count. */
    readonly tallied: string
    readonly unplaced: (count: number, names: string, areMore: boolean) => string
    readonly elsewhere: (count: number, names: string, areMore: boolean) => string
  }
  readonly sankey: {
    readonly title: string
    readonly widthIs: string
    readonly describe: (total: number, strongest: readonly string[]) => string
    readonly several: string
    readonly from: string
    readonly to: string
    readonly fromKind: string
    readonly toKind: string
  }
  readonly neighbourhood: {
    readonly title: (name: string) => string
    readonly count: (neighbours: number, relationships: number) => string
    readonly none: string
    readonly leftOut: (count: number) => string
  }
  readonly paths: {
    readonly title: (from: string, to: string) => string
    readonly count: (ways: number, steps: number) => string
    readonly none: (steps: number) => string
    readonly more: string
    readonly types: Readonly<Record<PlotStopFragment['__typename'], string>>
    readonly way: string
    readonly step: string
    readonly from: string
    readonly to: string
    /** Read along the relationship. */
    readonly relationships: Readonly<Record<RelationshipKind, string>>
    readonly directions: Readonly<Record<StepDirection, string>>
    readonly relationship: string
    readonly direction: string
    readonly sentence: string
    readonly sources: string
  }
}

export type Dimension = 'PRIORITY_AREAS' | 'PROGRAM' | 'START_YEAR' | 'KIND' | 'INVOLVED_COUNTRIES' | 'COUNTRY_PAIRS'
export type Lane = 'agreements' | 'strategies' | 'programs' | 'projects' | 'events' | 'publications' | 'institutions'
export type ColumnName =
  | 'source'
  | 'target'
  | 'sourceCountry'
  | 'targetCountry'
  | 'weight'
  | 'projects'
  | 'agreements'
  | 'publications'
  | 'first'
  | 'last'
  | 'row'
  | 'column'
  | 'count'
  | 'date'
  | 'kind'
  | 'name'
  | 'certainty'
  | 'call'

const all: Readonly<Record<Language, Words>> = { en, nb, ja }

export function wordsIn(language: Language): Words {
  return all[language]
}
