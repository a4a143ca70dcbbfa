import { getNamedType, isObjectType, type FieldNode } from 'graphql'
import { badInput } from '../contract/badInput.ts'
import { bound, listOf, plain, returning, Row, type Bound } from './bound.ts'
import { bucket, bucketRow, eachBucket, type BucketRow, type Counted } from './bucket.ts'
import { dimensionOf, keyOf, rankOf, unwound, type Dimension } from './dimension.ts'
import { objectType, selected, type Selected } from './asked.ts'
import type { Cell, Clauses, Draft } from './draft.ts'
import { outline } from './given.ts'
import { objectsOf, type Reader } from './answered.ts'
import { list } from './list.ts'
import { conditionOf } from './where.ts'

/** A crosstab that a field of its own asks for: what is counted is told by its `rows`, as in `ProjectDimension`. */
export function crosstabOf(draft: Draft, asked: Selected, clauses: Clauses, entity: Counted['entity']): Cell {
  const rows = asked.definition.args.find(({ name }) => name === 'rows')
  const type = rows && draft.contract.schema.getType(getNamedType(rows.type).name.replace(/Dimension$/, ''))
  if (!type) throw new Error(`${asked.coordinate}: expected rows by the dimension of a type.`)
  const subject = { type, this: clauses.node }
  const where = draft.outlined(asked, 'where', outline)
  const conditions = where ? [conditionOf(draft, subject, where)] : []
  return crosstab(draft, asked, { clauses, subject, entity, conditions: () => conditions })
}

/** So many cells an answer has room for: thousands of institutions by hundreds of programs do not help a reader. */
const mostCells = 100_000

/** The counts of a list by the values of two fields at once. */
export function crosstab(draft: Draft, asked: Selected, counted: Counted): Cell {
  const type = objectType(asked)
  const complete = draft.argument(asked, 'complete')
  const isComplete = draft.shape.look((variables) => complete(variables) === true)
  const asks = draft.fields(type, asked.nodes)
  const fields = [...asks].map(([key, of]) => ({ key, of, name: of[0].name.value }))
  const each = eachBucket(draft, asked, counted)
  const [rows, columns] = (['rows', 'columns'] as const).map((name) => {
    const by = draft.outlined(asked, name, String)?.value
    const dimension = draft.lookingThrough(() => dimensionOf(draft, counted.subject, by))
    const such = fields.filter((field) => field.name === name)
    return axis(draft, asked, dimension, such, each, isComplete)
  })
  if (!rows || !columns) throw new Error('Expected rows and columns.')
  const answered = objectsOf<Counts>(type, asks, ([{ name }], key): Reader<Counts> => {
    if (name.value === 'rows') return ({ down }) => down.map((row) => rows.tell(key, row))
    if (name.value === 'columns') return ({ across }) => across.map((row) => columns.tell(key, row))
    return name.value === 'total' ? ({ total }) => total : ({ cells }) => cells
  })
  const cells = [
    pairs(draft, rows.dimension, columns.dimension, counted),
    counted.clauses.count(...counted.conditions()),
  ]
  return {
    ...listOf([rows, columns, ...cells.map((cell) => bound(draft, cell))]),
    read: (value) => {
      const [foundRows, foundColumns, foundPairs, all] = list(value)
      const [down, across] = [rows.read(foundRows), columns.read(foundColumns)]
      if (down.length * across.length > mostCells)
        throw badInput(
          `${asked.coordinate}(rows:, columns:)`,
          `at most ${mostCells} cells; count fewer things (where:) or by fields with fewer values`,
          `${down.length} rows and ${across.length} columns`,
        )
      const counts = new Map(
        list(foundPairs)
          .map(list)
          .map(([row, column, count]) => [JSON.stringify([row, column]), count]),
      )
      const matrix = down.map(([row]) => across.map(([column]) => counts.get(JSON.stringify([row, column])) ?? 0))
      return answered({ down, across, cells: matrix, total: all })
    },
  }
}

/** The values of both axes in their order, how often each pair is there, and how many things were counted. */
interface Counts {
  readonly down: readonly BucketRow[]
  readonly across: readonly BucketRow[]
  readonly cells: readonly (readonly unknown[])[]
  readonly total: unknown
}

interface Axis extends Bound {
  readonly dimension: Dimension
  /** The values in their order, each with its count. */
  readonly read: (value: unknown) => BucketRow[]
  /** A value as it is asked for under a response key. */
  readonly tell: (key: string, row: BucketRow) => unknown
}

function axis(
  draft: Draft,
  asked: Selected,
  dimension: Dimension,
  fields: readonly { readonly key: string; readonly of: readonly FieldNode[] }[],
  { clauses, conditions, entity }: Counted,
  isComplete: boolean,
): Axis {
  const value = draft.local('value')
  const count = draft.local('count')
  const cells = new Row([keyOf(dimension, value), count].map(plain))
  const tellers = new Map(
    fields.map(({ key, of }) => {
      const type = objectType(selected(objectType(asked), of))
      const compose = (inner: readonly FieldNode[]): Cell => entity(value, inner)
      return [key, bucket(draft, type, of, dimension, compose, cells)]
    }),
  )
  const order = `ORDER BY ${value} IS NULL, ${rankOf(dimension, value)} ${returning(listOf(cells.all))}`
  const found = `COLLECT { ${clauses.matching(...conditions())} ${unwound(draft, dimension, value)} WITH ${value}, count(*) AS ${count} ${order} }`
  const every =
    isComplete && isOneType(draft, dimension)
      ? `COLLECT { MATCH (${value}:${dimension.entity}) WHERE ${value}.byName IS NOT NULL AND ${draft.holds(value)} WITH ${value}, 0 AS ${count} ${order} }`
      : '[]'
  return {
    dimension,
    ...listOf([found, every].map((part) => bound(draft, part))),
    read: (cell) => {
      const [some, all] = list(cell).map((rows) => list(rows).map((row) => bucketRow(list(row))))
      const choices = isComplete ? (dimension.choices ?? []) : []
      return merged(some ?? [], [...(all ?? []), ...choices.map((choice): BucketRow => [choice, 0])])
    },
    tell: (key, row) => tellers.get(key)?.(row),
  }
}

/** Of an interface every entity of the graph would be a value: there only those are that are found. */
function isOneType({ contract }: Draft, { entity }: Dimension): boolean {
  return entity !== undefined && isObjectType(contract.schema.getType(entity))
}

/** All the values in their order, with the counts of those that were found; the unknown last. */
function merged(found: readonly BucketRow[], all: readonly BucketRow[]): BucketRow[] {
  if (all.length === 0) return [...found]
  const counted = new Map(found.map((row) => [row[0], row]))
  const inOrder = all.map((row) => counted.get(row[0]) ?? row)
  const listed = new Set(all.map(([value]) => value))
  return [...inOrder, ...found.filter(([value]) => !listed.has(value))]
}

function pairs(draft: Draft, rows: Dimension, columns: Dimension, { clauses, conditions }: Counted): string {
  const [row, column] = [draft.local('row'), draft.local('column')]
  const cells = `${unwound(draft, rows, row)} ${unwound(draft, columns, column)}`
  return (
    `COLLECT { ${clauses.matching(...conditions())} ${cells} ` +
    `WITH ${keyOf(rows, row)} AS ${row}_key, ${keyOf(columns, column)} AS ${column}_key, count(*) AS count ` +
    `RETURN [${row}_key, ${column}_key, count] }`
  )
}
