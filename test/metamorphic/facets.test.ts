import { beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { inputsOf, lists } from '../support/lists.ts'
import { ask, facts, load } from '../support/loaded.ts'

beforeAll(() => load(facts))

const bucket = z.object({ value: z.string().nullable(), count: z.number() })
const facet = z.object({ field: z.string(), buckets: z.array(bucket), others: z.number() })
const list = z.object({ totalCount: z.number(), facets: z.array(facet).optional() })

/** A list as an answer has it, at the root or below one thing. */
function listIn(data: unknown): z.infer<typeof list> {
  const [one] = Object.values(z.record(z.string(), z.unknown()).parse(data))
  const below = list.safeParse(one)
  return below.success ? below.data : listIn(one)
}

/** The condition that picks what is counted under a value of a field; null is what is not known. */
function conditionOn(type: string, field: string, value: string | null): object {
  const filter = String(inputsOf(`${type}Where`).find(({ name }) => name === field)?.type)
  if (filter.endsWith('RelationFilter'))
    return { [field]: value === null ? { none: {} } : { some: { id: { eq: value } } } }
  if (filter.endsWith('ListFilter')) return { [field]: value === null ? { none: {} } : { some: { eq: value } } }
  if (value === null) return { [field]: { exists: false } }
  return { [field]: { eq: ['IntFilter', 'BooleanFilter'].includes(filter) ? (JSON.parse(value) as unknown) : value } }
}

/** How many are under each value, told by the facets, and by a filter for each value alone. */
async function countedBothWays(
  type: string,
  dimensions: readonly string[],
  ask: (asked: string, where: object) => Promise<unknown>,
  filter: object = {},
): Promise<[byFacets: unknown, byFilters: unknown]> {
  const told = listIn(
    await ask(
      `totalCount facets(by: [${dimensions.join(' ')}], first: 1000) { field buckets { value count } others }`,
      filter,
    ),
  )
  const counted = []
  for (const { field, buckets } of told.facets ?? []) {
    const found = []
    for (const { value } of buckets) {
      const where = { and: [filter, conditionOn(type, field, value)] }
      found.push({ value, count: listIn(await ask('totalCount', where)).totalCount })
    }
    counted.push({ field, buckets: found, others: 0 })
  }
  expect(counted).toHaveLength(dimensions.length)
  return [told.facets, counted]
}

const rootQuestion = (field: string, type: string) => (asked: string, where: object) =>
  ask(`query ($where: ${type}Where) { ${field}(where: $where) { ${asked} } }`, { where })

describe('What a facet counts', () => {
  test.each(lists.filter(({ dimensions }) => dimensions.length > 0))(
    'of $field is what a filter on the value finds',
    async ({ field, type: { name: type }, dimensions }) => {
      const [byFacets, byFilters] = await countedBothWays(type, dimensions, rootQuestion(field, type))
      expect(byFacets).toEqual(byFilters)
    },
  )

  test('is what a filter finds among those that another filter left', async () => {
    const filter = { endYear: { exists: true }, participants: { some: { kind: { eq: 'COMPANY' } } } }
    const dimensions = ['KIND', 'PRIORITY_AREAS', 'INVOLVED_COUNTRIES']
    const [byFacets, byFilters] = await countedBothWays(
      'Project',
      dimensions,
      rootQuestion('projects', 'Project'),
      filter,
    )
    expect(byFacets).toEqual(byFilters)
  })

  test('is what a filter finds in a list below another', async () => {
    const inJapan = (asked: string, where: object) =>
      ask(
        `query ($where: InstitutionWhere) { country(by: { isoCode: "JP" }) { institutions(where: $where) { ${asked} } } }`,
        { where },
      )
    const [byFacets, byFilters] = await countedBothWays('Institution', ['KIND', 'CORNER', 'CITY'], inJapan)
    expect(byFacets).toEqual(byFilters)
  })
})
