import { edgeValue, leafValue, meets, type Known } from './meets.ts'
import { compareValues, holds, relations, type Arguments, type Row, type Thing } from './reading.ts'

/** A field by whose values rows are counted, by the name that its enum gives it. */
interface Dimension {
  readonly field: string
  readonly isOfEdge: boolean
  readonly choices?: readonly string[]
  readonly entities?: (known: Known) => readonly Thing[]
}

const dimensions: Readonly<Record<string, Dimension>> = {
  SINCE: { field: 'since', isOfEdge: true },
  AGE: { field: 'age', isOfEdge: false },
  MOOD: { field: 'mood', isOfEdge: false, choices: ['CALM', 'MERRY'] },
  TAGS: { field: 'tags', isOfEdge: false },
  HOME: {
    field: 'home',
    isOfEdge: false,
    entities: ({ reading }) => reading.world.places.filter((place) => holds(reading, place)),
  },
}

/** What is counted: the rows of a list, those that meet its condition, and those that would if it passed over a field. */
export interface Countable {
  readonly known: Known
  readonly rows: readonly Row[]
  readonly where: Arguments
}

interface Bucket {
  readonly value: string | null
  readonly entity: Thing | null
  readonly count: number
}

export function facets({ known, rows, where }: Countable, { by, first }: Arguments): unknown {
  return (by as string[]).map((name) => {
    const dimension = dimensionOf(name)
    const counted = count(
      known,
      rows.filter((row) => meets(known, row, without(where, dimension)) === true),
      dimension,
    )
    const valued = counted
      .filter(({ value }) => value !== null)
      .sort((one, other) => other.count - one.count || rank(one, other))
    const most = typeof first === 'number' ? first : 1000
    return {
      field: dimension.field,
      buckets: [...valued.slice(0, most), ...counted.filter(({ value }) => value === null)],
      others: valued.slice(most).reduce((sum, bucket) => sum + bucket.count, 0),
    }
  })
}

export function crosstab({ known, rows, where }: Countable, { rows: down, columns, complete }: Arguments): unknown {
  const such = rows.filter((row) => meets(known, row, where) === true)
  const [one, other] = [dimensionOf(down), dimensionOf(columns)]
  const [axis, across] = [one, other].map((dimension) => axisOf(known, such, dimension, complete === true))
  const has = (row: Row, dimension: Dimension, value: string | null): boolean => {
    const found = values(known, row, dimension).map(keyOf)
    return value === null ? found.length === 0 : found.includes(value)
  }
  return {
    rows: axis,
    columns: across,
    counts: axis?.map(({ value }) =>
      across?.map((column) => such.filter((row) => has(row, one, value) && has(row, other, column.value)).length),
    ),
    total: such.length,
  }
}

function axisOf(known: Known, rows: readonly Row[], dimension: Dimension, isComplete: boolean): Bucket[] {
  const counted = count(known, rows, dimension)
  const listed = isComplete ? [...(dimension.choices ?? []), ...(dimension.entities?.(known) ?? [])] : []
  const missing = listed
    .filter((value) => !counted.some((bucket) => bucket.value === keyOf(value)))
    .map((value): Bucket => ({ value: keyOf(value), entity: entityOf(value), count: 0 }))
  return [...counted, ...missing].sort(rank)
}

function count(known: Known, rows: readonly Row[], dimension: Dimension): Bucket[] {
  const buckets = new Map<string | null, Bucket>()
  for (const row of rows) {
    const found = values(known, row, dimension)
    for (const value of found.length === 0 ? [null] : found) {
      const key = value === null ? null : keyOf(value)
      const known = buckets.get(key)
      buckets.set(key, { value: key, entity: value === null ? null : entityOf(value), count: (known?.count ?? 0) + 1 })
    }
  }
  return [...buckets.values()]
}

function values(known: Known, row: Row, { field, isOfEdge }: Dimension): (string | number | Thing)[] {
  const relation = relations[`${row.node.type}.${field}`]
  if (relation) return relation.rows(known.reading, row.node, {}).map(({ node }) => node)
  const value = isOfEdge ? edgeValue(row, field) : leafValue(known, row, field)
  return [value].flat().filter((one): one is string | number => one !== null && one !== undefined)
}

/** Entities by name, numbers and text as they are, the unknown last. */
function rank(one: Bucket, other: Bucket): number {
  const keyed = ({ value, entity }: Bucket): unknown => {
    if (value === null) return null
    if (entity) return entity.byName
    return /^\d+$/.test(value) ? Number(value) : value
  }
  return compareValues(keyed(one), keyed(other))
}

function keyOf(value: string | number | Thing): string {
  return typeof value === 'object' ? value.id : String(value)
}

function entityOf(value: string | number | Thing): Thing | null {
  return typeof value === 'object' ? value : null
}

/** A condition without what it says of a field, by itself and in each of its `and`s. */
function without(where: Arguments, { field, isOfEdge }: Dimension): Arguments {
  const rest = Object.entries(where).flatMap(([name, part]): [string, unknown][] => {
    if (name === 'and' && Array.isArray(part))
      return [[name, part.map((one: Arguments) => without(one, { field, isOfEdge }))]]
    if (name === 'edge' && isOfEdge && part) return [[name, { ...(part as Arguments), [field]: null }]]
    return name === field && !isOfEdge ? [] : [[name, part]]
  })
  return Object.fromEntries(rest)
}

function dimensionOf(name: unknown): Dimension {
  const dimension = dimensions[String(name)]
  if (!dimension) throw new Error(`${String(name)}: no such dimension.`)
  return dimension
}
