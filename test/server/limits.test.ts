import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { usualLimits } from '../../src/limits/limits.ts'
import { post, serving } from '../support/serving.ts'

const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

describe('a question that asks for too much', () => {
  let server: string

  beforeAll(async () => {
    const limits = { depth: 4, aliases: 3, rootFields: 2, directives: 2, tokens: 40, document: 400, body: 1000 }
    server = await serving(limits)
  })

  test.each([
    ['depth', 5, 4, '{ institution(by: { id: "ntnu" }) { country { institutions { nodes { id } } } } }'],
    ['aliases', 4, 3, '{ institution(by: { id: "ntnu" }) { a: id b: id c: id d: id } }'],
    ['rootFields', 3, 2, '{ a: graph { version } b: graph { version } graph { version } }'],
    ['directives', 3, 2, '{ graph @include(if: true) @skip(if: false) @include(if: true) { version } }'],
    ['tokens', 44, 40, `{ graph { ${repeated(39, (index) => (index % 9 === 0 ? 'licence' : 'version'))} } }`],
    ['document', 430, 400, `{ graph { ${'#'.repeat(407)}\n version } }`],
  ])('of %s is told how much it asked for and how much is allowed', async (limit, asked, allowed, query) => {
    const { body } = await post(server, { query })
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringMatching(new RegExp(`^Expected at most ${allowed} .*; got ${asked}\\.$`)),
      extensions: { code: 'LIMIT_EXCEEDED', limit, asked, allowed },
    })
  })

  test('is counted with what its fragments spread, and told once', async () => {
    const query = 'query { a: graph { ...Two } b: graph { ...Two } } fragment Two on Graph { x: version y: version }'
    const { body } = await post(server, { query })
    expect(body.errors).toMatchObject([{ extensions: { limit: 'aliases', asked: 6, allowed: 3 } }])
  })

  test('in a body that is too large is answered 413, with its size', async () => {
    const { status, body } = await post(server, { query: '{ graph { version } }', padding: 'x'.repeat(2000) })
    expect({ status, errors: body.errors }).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'body', allowed: 1000 } }],
    })
    expect(body.errors?.[0]?.extensions['asked']).toBeGreaterThan(2000)
  })

  test('of several at once is told that one is taken', async () => {
    const { status, body } = await post(server, [{ query: '{ __typename }' }, { query: '{ __typename }' }])
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [
        {
          message: 'Expected at most 1 question in a request, which is no list; got a list of 2; send them one by one.',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'batch', asked: 2, allowed: 1 },
        },
      ],
    })
  })
})

describe('what a question costs', () => {
  const page =
    'query ($first: Int) { institutions(first: $first) { nodes { projects(first: $first) { nodes { id } } } } }'
  const told = async (server: string, query: string, variables: unknown = {}): Promise<number> => {
    const { body } = await post(server, { query, variables, extensions: { cost: true } })
    const { cost } = body.extensions as { cost: { estimated: number } }
    return cost.estimated
  }

  test('is told to who asks, with what is allowed', async () => {
    const { body } = await post(await serving({ cost: 9000 }), {
      query: '{ institution(by: { id: "ntnu" }) { id } }',
      extensions: { cost: true },
    })
    expect(body).toEqual({
      data: { institution: { id: 'ntnu' } },
      extensions: { cost: { estimated: 216, limit: 9000 } },
    })
  })

  test('grows with the sizes of pages inside pages, by the values of variables', async () => {
    const server = await serving()
    const [ten, twenty] = [await told(server, page, { first: 10 }), await told(server, page, { first: 20 })]
    expect(twenty - ten).toBe(20 * 20 + 20 * 2 - (10 * 10 + 10 * 2))
  })

  test('is refused beyond what is allowed before anything is read, by the values of variables too', async () => {
    const asked: string[] = []
    const read = (statement: string): Promise<unknown[][]> => {
      asked.push(statement)
      return Promise.resolve([])
    }
    const server = await serving({ cost: 5000 }, { read })
    const { body } = await post(server, { query: page, variables: { first: 100 } })
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'COST_EXCEEDED', allowed: 5000 } }],
      extensions: { cost: { limit: 5000 } },
    })
    expect(body.errors?.[0]?.extensions['asked']).toBeGreaterThan(100 * 100)
    expect(asked).toEqual([])
  })

  test('is summed over the fields of Query', async () => {
    const server = await serving()
    const one = await told(server, '{ institution(by: { id: "ntnu" }) { name } }')
    const two = '{ a: institution(by: { id: "ntnu" }) { name } b: institution(by: { id: "uit" }) { name } }'
    expect(await told(server, two)).toBe(2 * one)
  })

  test.each([
    ['a way between two', '{ connectionPaths(from: "uit", to: "riken") { hasMore } }', 4000],
    ['a count', '{ institutions { totalCount } }', 20],
    ['a search', '{ search(text: "marine") { hits { totalCount } } }', 1000],
  ])('counts the work of the database for %s', async (_, query, weight) => {
    expect(await told(await serving(), query)).toBeGreaterThan(weight)
  })

  test('stands in the description of a field that is dear', async () => {
    const sdl = await (await fetch(`${await serving()}/schema.graphql`)).text()
    expect(sdl).toContain('Costs 4000.')
    expect(sdl).not.toContain('@cost')
  })
})

describe('the limits as they are unless set', () => {
  const folder = join(import.meta.dirname, '../../examples')
  const examples = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const half = Object.entries(usualLimits).map(([name, limit]): [string, unknown] => [
    name,
    typeof limit === 'number' ? limit / 2 : limit,
  ])
  let strict: string

  beforeAll(async () => {
    strict = await serving(Object.fromEntries(half))
  })

  test.each(examples)('leave room to spare for %s', async (file) => {
    const { body } = await post(strict, { query: readFileSync(join(folder, file), 'utf8') })
    expect(body.errors).toBeUndefined()
  })

  test('leave room to spare for the introspection of the playground', async () => {
    const options = { inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true }
    const { body } = await post(strict, { query: getIntrospectionQuery({ ...options, schemaDescription: true }) })
    expect(body.errors).toBeUndefined()
  })

  test('set no rate', async () => {
    const { headers } = await post(await serving(), { query: '{ __typename }' })
    expect(headers.get('ratelimit-limit')).toBeNull()
  })
})

describe('a client that asks too often', () => {
  const query = { query: '{ __typename }' }

  test('is told how many it has left, and when to come again, while health goes on', async () => {
    const server = await serving({ rate: 2 })
    const first = await post(server, query)
    expect([first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual(['2', '1'])
    await post(server, query)
    const third = await post(server, query)
    expect(third).toMatchObject({
      status: 429,
      body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'rate', allowed: 2 } }] },
    })
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await fetch(`${server}/health/live`)).status).toBe(200)
    expect((await fetch(`${server}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(200)
  })

  test('is known behind a proxy that is trusted', async () => {
    const server = await serving({ rate: 1, trustProxy: '127.0.0.1' })
    const of = async (client: string): Promise<number> =>
      (await post(server, query, { 'x-forwarded-for': client })).status
    expect([await of('192.0.2.1'), await of('192.0.2.1'), await of('192.0.2.2')]).toEqual([200, 429, 200])
  })

  test('cannot pass for another where no proxy is trusted', async () => {
    const server = await serving({ rate: 1 })
    const of = async (client: string): Promise<number> =>
      (await post(server, query, { 'x-forwarded-for': client })).status
    expect([await of('192.0.2.1'), await of('192.0.2.2')]).toEqual([200, 429])
  })
})
