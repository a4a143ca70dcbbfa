import { beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType } from 'graphql'
import { z } from 'zod'
import { all, inputsOf, lists, type List } from '../support/lists.ts'
import { ask, facts, load } from '../support/loaded.ts'

beforeAll(() => load(facts))

const counted = z.record(z.string(), z.object({ totalCount: z.number() }))

/** How many of a list there are under each of these conditions. */
async function countsOf({ field, type }: List, conditions: readonly object[]): Promise<number[]> {
  const names = conditions.map((_, index) => `$where${String(index)}`)
  const counts = names.map((name, index) => `count${String(index)}: ${field}(where: ${name}) { totalCount }`)
  const question = `query (${names.map((name) => `${name}: ${type.name}Where`).join(' ')}) { ${counts.join(' ')} }`
  const variables = Object.fromEntries(conditions.map((condition, index) => [`where${String(index)}`, condition]))
  const found = counted.parse(await ask(question, variables))
  return names.map((_, index) => found[`count${String(index)}`]?.totalCount ?? NaN)
}

/** A field that a list can be filtered by, and the operators of its filter. */
interface Filterable {
  readonly field: string
  readonly operators: readonly string[]
}

/** Of a type's own inputs: conditions on values, on lists of values, and on those that relations lead to. */
function filtersOf({ type }: List): Record<'value' | 'values' | 'relation', Filterable[]> {
  const inputs = inputsOf(`${type.name}Where`).filter(({ name }) => !['and', 'or', 'not'].includes(name))
  const all = inputs.map(({ name, type: filter }) => ({
    field: name,
    operators: inputsOf(getNamedType(filter).name).map((operator) => operator.name),
  }))
  return {
    value: all.filter(({ operators }) => operators.includes('exists')),
    values: all.filter(({ operators }) => operators.includes('some') && !operators.includes('count')),
    relation: all.filter(({ operators }) => operators.includes('count')),
  }
}

/** One condition on a value that occurs; which operator it is, turns with the place of the field. */
function conditionWith(operators: readonly string[], value: unknown, place: number): object {
  const operator = operators.filter((one) => one !== 'exists')[place % (operators.length - 1)] ?? 'eq'
  if (operator === 'in') return { in: [value] }
  if (operator === 'prefix' || operator === 'contains') return { [operator]: String(value).slice(0, 4) }
  return { [operator]: value }
}

/** The values of a field that occur, the one most often met first. */
function occurring(values: readonly unknown[]): unknown[] {
  const known = values.filter((value) => value !== null && value !== undefined)
  const often = (value: unknown): number => known.filter((one) => one === value).length
  return [...new Set(known)].sort((a, b) => often(b) - often(a))
}

const row = z.record(z.string(), z.unknown())
const leadsTo = z.union([z.object({ id: z.string() }), z.object({ nodes: z.array(z.object({ id: z.string() })) })])

/** The lists that the facts have something for. */
const filled = lists.filter(({ type }) => facts.some((record) => record.type.name === type.name))

describe.each(filled)('Of $field', (list) => {
  const { value, values, relation } = filtersOf(list)

  test('those like this, those not, and those of whom it is not known are all', async () => {
    const rows = await all(row, list.field, value.map(({ field }) => field).join(' '))
    const sums = []
    for (const [place, { field, operators }] of value.entries()) {
      const [often, ...others] = occurring(rows.map((one) => one[field]))
      const some = others[Math.floor(others.length / 2)] ?? often
      for (const condition of often === undefined ? [] : [{ eq: often }, conditionWith(operators, some, place)]) {
        const [like, unlike, unknown] = await countsOf(list, [
          { [field]: condition },
          { not: { [field]: condition } },
          { [field]: { exists: false } },
        ])
        sums.push([field, condition, Number(like) + Number(unlike) + Number(unknown)])
      }
    }
    expect(sums).toEqual(sums.map(([field, condition]) => [field, condition, rows.length]))
  })

  test('those with such a value and those without one are all', async () => {
    const rows = await all(row, list.field, ['id', ...values.map(({ field }) => field)].join(' '))
    const sums = []
    for (const { field } of values) {
      const [often = 'nothing'] = occurring(rows.flatMap((one) => one[field]))
      const [some, none] = await countsOf(list, [
        { [field]: { some: { eq: often } } },
        { [field]: { none: { eq: often } } },
      ])
      sums.push([field, Number(some) + Number(none)])
    }
    expect(sums).toEqual(sums.map(([field]) => [field, rows.length]))
  })

  test('those that a relation leads from to one like this, and to none, are all', async () => {
    const ids = relation.map(({ field }) => `${field} { ${isPaged(list, field) ? 'nodes { id }' : 'id'} }`)
    const rows = await all(row, list.field, ['id', ...ids].join(' '))
    const sums = []
    for (const { field } of relation) {
      const [often = 'nobody'] = occurring(rows.flatMap((one) => idsIn(one[field])))
      const like = { id: { eq: often } }
      const [some, none, several, empty] = await countsOf(list, [
        { [field]: { some: like } },
        { [field]: { none: like } },
        { [field]: { count: { gte: 1 } } },
        { not: { [field]: { some: {} } } },
      ])
      sums.push([field, Number(some) + Number(none), Number(several) + Number(empty)])
    }
    expect(sums).toEqual(sums.map(([field]) => [field, rows.length, rows.length]))
  })
})

function isPaged({ type }: List, field: string): boolean {
  return getNamedType(type.getFields()[field]?.type)?.name.endsWith('Connection') ?? false
}

function idsIn(found: unknown): string[] {
  return [found].flat().flatMap((one) => {
    const { data } = leadsTo.safeParse(one)
    return data === undefined ? [] : 'id' in data ? [data.id] : data.nodes.map(({ id }) => id)
  })
}
