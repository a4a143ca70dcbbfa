import type { FieldNode, GraphQLObjectType } from 'graphql'
import { bound, listOf, plain, returning, Row } from './bound.ts'
import { bucket, bucketRow, eachBucket, type BucketRow, type Counted } from './bucket.ts'
import { dimensionOf, keyOf, rankOf, unwound } from './dimension.ts'
import { objectType, selected, type Selected } from './asked.ts'
import type { Cell, Draft } from './draft.ts'
import { objectsOf, type Reader } from './answered.ts'
import { list } from './list.ts'
import { costOf } from '../contract/costOf.ts'
import { within } from '../contract/within.ts'

const largest = 1000

/** The counts of a list by the values of the fields asked for: each a list of its buckets, those with the most first. */
export function facets(draft: Draft, asked: Selected, counted: Counted): Cell {
  const names = draft.outlined(asked, 'by', (value) => JSON.stringify(value))?.items ?? []
  const first = draft.argument(asked, 'first')
  const limit = draft.parameter((variables) => within('facets(first:)', 0, largest, first(variables) ?? largest))
  const type = objectType(asked)
  draft.cost.add(names.length * costOf(asked.definition).weight)
  const each = eachBucket(draft, asked, counted)
  const cells = names.map(({ value }) => facet(draft, type, asked.nodes, value, each))
  return {
    ...listOf([plain(limit), ...cells]),
    read: (value) => {
      const [most, ...found] = list(value)
      return cells.map((cell, index) => cell.read([most, found[index]]))
    },
  }
}

/** One facet, read from how many buckets are wanted and the rows of all of them. */
function facet(
  draft: Draft,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  name: unknown,
  counted: Counted,
): Cell {
  const { clauses, conditions, subject, entity } = counted
  const dimension = draft.lookingThrough(() => dimensionOf(draft, subject, name))
  const [value, count] = [draft.local('value'), draft.local('count')]
  const row = new Row([keyOf(dimension, value), count].map(plain))
  const answered = objectsOf<Buckets>(type, draft.fields(type, nodes), (of): Reader<Buckets> => {
    const field = selected(type, of)
    if (field.definition.name === 'field') return () => dimension.field
    if (field.definition.name === 'others') return ({ most, rows }) => sum(known(rows).slice(most))
    const read = bucket(draft, objectType(field), of, dimension, (inner) => entity(value, inner), row)
    return ({ most, rows }) => [...known(rows).slice(0, most), ...unknown(rows)].map(read)
  })
  const rows = `${clauses.matching(...conditions(dimension.path))} ${unwound(draft, dimension, value)}`
  return {
    ...bound(
      draft,
      `COLLECT { ${rows} WITH ${value}, count(*) AS ${count} ` +
        `ORDER BY ${count} DESC, ${rankOf(dimension, value)} ${returning(listOf(row.all))} }`,
    ),
    read: (found) => {
      const [most, all] = list(found)
      return answered({ most: Number(most), rows: list(all).map((row) => bucketRow(list(row))) })
    },
  }
}

/** How many buckets of values are wanted, and the rows of all. */
interface Buckets {
  readonly most: number
  readonly rows: readonly BucketRow[]
}

function known(rows: readonly BucketRow[]): BucketRow[] {
  return rows.filter(([value]) => value !== null)
}

function unknown(rows: readonly BucketRow[]): BucketRow[] {
  return rows.filter(([value]) => value === null)
}

function sum(rows: readonly BucketRow[]): number {
  return rows.reduce((total, [, count]) => total + Number(count), 0)
}
