import { beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { hasId, lists } from '../support/lists.ts'
import { ask, facts, load } from '../support/loaded.ts'

beforeAll(() => load(facts))

const page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  totalCount: z.number(),
})

const ways = { forward: ['first', 'after'], backward: ['last', 'before'] } as const

/** Lists below another thing, by where they are: `agreements` of an institution. */
const nested: Readonly<Record<string, (list: string) => string>> = {
  'the institution NTNU': (list) => `institution(by: { id: "ntnu" }) { ${list} }`,
  'the country Japan': (list) => `country(by: { isoCode: "JP" }) { ${list} }`,
  'the program INTPART': (list) => `program(by: { acronym: "INTPART" }) { ${list} }`,
}

/** The ids of a list, read page by page, in the order of the list; a size of 100 is the whole of these. */
async function read(
  list: string,
  args: string,
  place: string,
  way: keyof typeof ways,
  size: number,
): Promise<string[]> {
  const [count, from] = ways[way]
  const asked = `list: ${list}(${args} ${count}: $size, ${from}: $cursor) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`
  const question = `query ($size: Int!, $cursor: String) { ${nested[place]?.(asked) ?? asked} }`
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const { edges, pageInfo } = pageIn(await ask(question, { size, cursor }))
    const found = edges.map(({ node }) => node.id)
    if (way === 'forward') ids.push(...found)
    else ids.unshift(...found)
    const [more, next]: [boolean, string | null] =
      way === 'forward' ? [pageInfo.hasNextPage, pageInfo.endCursor] : [pageInfo.hasPreviousPage, pageInfo.startCursor]
    cursor = more ? next : null
  } while (cursor !== null)
  return ids
}

/** The page, at the root or below the one thing that was asked for. */
function pageIn(data: unknown): z.infer<typeof page> {
  const one = z.record(z.string(), z.unknown()).parse(data)
  return page.parse(one['list'] ?? z.object({ list: z.unknown() }).parse(Object.values(one)[0]).list)
}

async function expectPagesToJoin(list: string, args = '', place = ''): Promise<void> {
  const whole = await read(list, args, place, 'forward', 100)
  const joined: [string, string[]][] = []
  for (const size of [1, 2, 7]) {
    for (const way of ['forward', 'backward'] as const) {
      joined.push([`${way} by ${String(size)}`, await read(list, args, place, way, size)])
    }
  }
  expect(new Set(whole).size).toBe(whole.length)
  expect(Object.fromEntries(joined)).toEqual(Object.fromEntries(joined.map(([how]) => [how, whole])))
}

describe('All pages joined are the whole list', () => {
  test.each(lists.filter(({ type }) => hasId(type)).map(({ field }) => field))('of %s', (list) =>
    expectPagesToJoin(list),
  )

  test.each([
    ['projects', 'orderBy: [{ startYear: DESC }, { kind: ASC }]'],
    ['projects', 'orderBy: [{ participants: { count: DESC } }]'],
    ['projects', 'orderBy: [{ program: { acronym: DESC } }, { endYear: ASC }]'],
    ['projects', 'orderBy: [{ name: { direction: DESC, lang: [JA] } }]'],
    ['researchers', 'orderBy: [{ name: { direction: ASC, lang: [JA] } }]'],
    ['researchers', 'orderBy: [{ projects: { count: DESC } }, { role: ASC }]'],
    ['institutionalAgreements', 'orderBy: [{ date: ASC }, { parties: { count: DESC } }]'],
    ['priorityAreas', 'orderBy: [{ agreedDate: DESC }, { name: { direction: ASC, lang: [NO] } }]'],
  ])('of %s in an order: %s', (list, order) => expectPagesToJoin(list, order))

  test.each([
    ['institutions', 'where: { kind: { eq: COMPANY } }, orderBy: [{ name: { direction: ASC, lang: [NO] } }]'],
    ['institutions', 'where: { projects: { count: { gte: 2 } } }, orderBy: [{ country: { isoCode: DESC } }]'],
    ['projects', 'where: { not: { kind: { eq: PROJECT } } }'],
  ])('of the %s that are meant: %s', (list, args) => expectPagesToJoin(list, args))

  test.each([
    ['agreements', 'the institution NTNU', ''],
    ['projects', 'the institution NTNU', 'orderBy: [{ edge: { role: ASC } }, { startYear: DESC }]'],
    ['collaborators', 'the institution NTNU', 'where: { country: { some: { isoCode: { eq: "JP" } } } }'],
    ['institutions', 'the country Japan', 'where: { kind: { eq: RESEARCH_INSTITUTE } }, orderBy: [{ city: ASC }]'],
    ['projects', 'the program INTPART', ''],
  ])('of %s below %s: %s', (list, place, args) => expectPagesToJoin(list, args, place))
})
