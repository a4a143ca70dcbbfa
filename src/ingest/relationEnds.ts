import type { Vocabulary } from './vocabulary.ts'

/** A relationship that a load created, changed or removed: what it says before and after, null where it is not there. */
export interface TouchedRelation {
  readonly type: string
  readonly from: NodeOf
  readonly to: NodeOf
  readonly before: Properties | null
  readonly after: Properties | null
}

type Properties = Readonly<Record<string, unknown>>

interface NodeOf {
  readonly id: string
  /** The name of its type. */
  readonly label: string
}

/** A relationship as one of its nodes shows it. */
export interface RelationEnd {
  readonly node: NodeOf
  readonly other: NodeOf
  /** The fields of the node's type that show it: `participants` of a project, `projects` of an institution. */
  readonly fields: readonly string[]
}

export function relationEnds(vocabulary: Vocabulary, { type, from, to }: TouchedRelation): RelationEnd[] {
  const end = (node: NodeOf, other: NodeOf, isOutgoing: boolean): RelationEnd => {
    const relations = vocabulary.types.get(node.label)?.relations ?? new Map<string, never>()
    const shows = [...relations].filter(
      ([, one]) => one.type === type && one.isOutgoing === isOutgoing && one.targets.includes(other.label),
    )
    return { node, other, fields: shows.map(([field]) => field) }
  }
  return [end(from, to, true), end(to, from, false)]
}
