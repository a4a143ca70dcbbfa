import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { getNamedType, isLeafType } from 'graphql'
import { z } from 'zod'
import { lists, type List } from '../support/lists.ts'
import { ask, facts, load } from '../support/loaded.ts'
import { idOf, selection } from '../support/selection.ts'

const bucket = z.object({ value: z.string().nullable(), count: z.number() })
const answer = z.object({
  list: z.looseObject({
    totalCount: z.number(),
    facets: z.array(z.object({ field: z.string(), buckets: z.array(bucket) })).default([]),
  }),
})
const crosstab = z.object({
  rows: z.array(bucket),
  columns: z.array(bucket),
  counts: z.array(z.array(z.number())),
  total: z.number(),
})

/** Numbers, by what is counted. */
type Counts = Readonly<Record<string, number>>

/** How many there are in lists, under each value of each dimension and under each two of them; nothing where there is none. */
async function countsOf(counted: readonly List[]): Promise<Counts> {
  const found: [string, number][] = []
  for (const { field, dimensions } of counted) {
    const pairs = dimensions.flatMap((row, index) =>
      dimensions.slice(index + 1).map((column) => [row, column] as const),
    )
    const tables = pairs.map(
      ([row, column]) =>
        `${row}_by_${column}: crosstab(rows: ${row}, columns: ${column}) { rows { value count } columns { value count } counts total }`,
    )
    const facets =
      dimensions.length > 0
        ? `facets(by: [${dimensions.join(' ')}], first: 1000) { field buckets { value count } }`
        : ''
    const { list } = answer.parse(await ask(`{ list: ${field} { totalCount ${facets} ${tables.join(' ')} } }`))
    found.push([field, list.totalCount])
    for (const { field: by, buckets } of list.facets)
      found.push(...buckets.map(({ value, count }): [string, number] => [`${field} by ${by}: ${String(value)}`, count]))
    for (const [row, column] of pairs) {
      const { rows, columns, counts, total } = crosstab.parse(list[`${row}_by_${column}`])
      const about = `${field} by ${row} and ${column}`
      found.push([about, total])
      for (const [down, { value }] of rows.entries())
        for (const [across, other] of columns.entries())
          found.push([`${about}: ${String(value)}, ${String(other.value)}`, counts[down]?.[across] ?? NaN])
    }
  }
  return Object.fromEntries(found.filter(([, count]) => count !== 0))
}

function added(one: Counts, other: Counts): Counts {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]))
}

/** On which side of the cut something is; what is of none of the types that are divided is on both. */
function sidesOf(types: readonly string[]) {
  return (side: number) =>
    selection(
      facts,
      (record) =>
        !types.includes(record.type.name) || (createHash('sha256').update(idOf(record)).digest()[0] ?? 0) % 2 === side,
    )
}

async function expectPartsToAddUp(divided: readonly string[], counted: readonly List[]): Promise<void> {
  const sides = sidesOf(divided)
  await load(facts)
  const whole = await countsOf(counted)
  await load(sides(0))
  const one = await countsOf(counted)
  await load(sides(1))
  const other = await countsOf(counted)
  expect([one, other]).not.toContainEqual({})
  expect(added(one, other)).toEqual(whole)
}

/** What follows from what is around something, which might be on the other side. */
const workedOut = ['COUNTRY_PAIRS', 'JOINS_TRIANGLE']

/** The dimensions of a list whose values neither are entities nor follow from them. */
function plain({ type, dimensions, ...list }: List): List {
  const isPlain = (name: string): boolean => {
    const field = Object.values(type.getFields()).find(
      (one) => one.name.replaceAll(/[A-Z]/g, '_$&').toUpperCase() === name,
    )
    return field !== undefined && isLeafType(getNamedType(field.type))
  }
  return { ...list, type, dimensions: dimensions.filter((name) => isPlain(name) && !workedOut.includes(name)) }
}

describe('A graph cut in two', () => {
  const everything = ['Source', 'Call', 'Claim']
  const divided = lists.filter(({ type }) => !everything.includes(type.name))

  test('has in its parts together what it has whole, though what went across the cut is lost', () =>
    expectPartsToAddUp(
      divided.map(({ type }) => type.name),
      divided.map(plain),
    ))

  test('is counted by what is on both sides as it is counted whole', () => {
    const types = ['Project', 'InstitutionalAgreement', 'Researcher', 'Meeting']
    return expectPartsToAddUp(
      types,
      lists.filter(({ type }) => types.includes(type.name)),
    )
  })
})
