import { isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { nodeTypeOf } from '../contract/contract.ts'
import { badInput } from './badInput.ts'
import { bound, listOf, plain, returning, type Bound } from './bound.ts'
import { bucket, type BucketRow, type Counted } from './bucket.ts'
import { dimensionOf, keyOf, rankOf, unwound } from './dimension.ts'
import { selected, type Selected } from './asked.ts'
import type { Cell, Draft } from './draft.ts'
import { list, objectOf } from './layout.ts'

const largest = 1000

/** The counts of a list by the values of the fields asked for: each a list of its buckets, those with the most first. */
export function facets(draft: Draft, asked: Selected, counted: Counted): Cell {
  const names = draft.outlined(asked, 'by', (value) => JSON.stringify(value))?.items ?? []
  const first = draft.argument(asked, 'first')
  const limit = draft.parameter((variables) => bounded(first(variables)))
  const type = objectType(asked)
  const cells = names.map(({ value }) => facet(draft, type, asked.nodes, value, counted))
  return {
    ...listOf([plain(limit), ...cells]),
    read: (value) => {
      const [most, ...found] = list(value)
      return cells.map((cell, index) => cell.read([most, found[index]]))
    },
  }
}

function bounded(first: unknown): number {
  if (first === null) return largest
  if (typeof first === 'number' && first >= 0 && first <= largest) return first
  throw badInput('facets(first:)', `a number from 0 to ${largest}`, first)
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
  const dimension = dimensionOf(draft, subject, name)
  const [value, count] = [draft.local('value'), draft.local('count')]
  const cells = [keyOf(dimension, value), count].map(plain)
  const slot = (cell: Bound): number => cells.push(cell) - 1
  const readers = [...draft.fields(type, nodes)].map(
    ([key, of]): [string, (most: number, rows: BucketRow[]) => unknown] => {
      const field = selected(type, of)
      if (field.definition.name === 'field') return [key, () => dimension.field]
      if (field.definition.name === 'others') return [key, (most, rows) => sum(known(rows).slice(most))]
      const read = bucket(draft, objectType(field), of, dimension, (inner) => entity(value, inner), slot)
      return [key, (most, rows) => [...known(rows).slice(0, most), ...unknown(rows)].map(read)]
    },
  )
  const rows = `${clauses.matching(...conditions(dimension.path))} ${unwound(draft, dimension, value)}`
  return {
    ...bound(
      draft,
      `COLLECT { ${rows} WITH ${value}, count(*) AS ${count} ` +
        `ORDER BY ${count} DESC, ${rankOf(dimension, value)} ${returning(listOf(cells))} }`,
    ),
    read: (found) => {
      const [most, all] = list(found)
      const read = list(all).map((row): BucketRow => bucketRow(list(row)))
      return objectOf(readers.map(([key, reader]) => [key, reader(Number(most), read)]))
    },
  }
}

export function bucketRow([value, count, ...cells]: readonly unknown[]): BucketRow {
  return [value, count, ...cells]
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

export function objectType({ definition, coordinate }: Selected): GraphQLObjectType {
  const type = nodeTypeOf(definition.type)
  if (!isObjectType(type)) throw new Error(`${coordinate}: expected a field that leads to objects.`)
  return type
}
