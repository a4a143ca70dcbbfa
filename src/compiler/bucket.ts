import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { Asked } from './asked.ts'
import type { Row } from './bound.ts'
import type { Dimension } from './dimension.ts'
import type { Cell, Clauses, Draft } from './draft.ts'
import { objectsOf, type Reader } from './answered.ts'
import type { Subject } from './subject.ts'

/** A list whose rows are counted, whatever page of them is asked for. */
export interface Counted {
  readonly clauses: Clauses
  readonly subject: Subject
  /** What the rows must meet; a field named is passed over. */
  readonly conditions: (without?: string) => readonly string[]
  /** How what is asked of an entity is composed, by its variable. */
  readonly entity: (variable: string, asked: readonly FieldNode[]) => Cell
}

/** The same, with what is asked of an entity priced as often as there may be buckets. */
export function eachBucket(draft: Draft, asked: Asked, counted: Counted): Counted {
  const size = draft.sizeOf(asked)
  return { ...counted, entity: (variable, inner) => draft.each(size, () => counted.entity(variable, inner)) }
}

/** A row of a value: the value as text, how often it is there, and what else is asked of it. */
export type BucketRow = readonly [value: unknown, count: unknown, ...cells: readonly unknown[]]

export function bucketRow([value, count, ...cells]: readonly unknown[]): BucketRow {
  return [value, count, ...cells]
}

/** How a bucket is read from its row, in which it places what else it needs. */
export function bucket(
  draft: Draft,
  type: GraphQLObjectType,
  asked: readonly FieldNode[],
  { entity }: Dimension,
  compose: (asked: readonly FieldNode[]) => Cell,
  cells: Row,
): (row: BucketRow) => unknown {
  return objectsOf<BucketRow>(type, draft.fields(type, asked), (nodes): Reader<BucketRow> => {
    const [{ name }] = nodes
    if (name.value === 'value') return ([value]) => value
    if (name.value === 'count') return ([, count]) => count
    if (entity === undefined) return () => null
    const cell = compose(nodes)
    const index = cells.place(cell)
    return (row) => (row[0] === null ? null : cell.read(row[index]))
  })
}
