import { beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { post, serving } from '../support/serving.ts'

/* The usual list of attacks on a GraphQL server, each with what it is answered. */

let server: string

beforeAll(async () => {
  server = await serving()
})

const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

const codes = async (query: string): Promise<unknown[]> => {
  const { body } = await post(server, { query })
  return [...new Set(body.errors?.map(({ extensions }) => extensions['limit'] ?? extensions['code']))]
}

describe('a document that is made to cost', () => {
  test('by aliases is refused', async () => {
    const names = repeated(201, (index) => `n${index}: name`)
    expect(await codes(`{ institution(by: { id: "ntnu" }) { ${names} } }`)).toEqual(['aliases'])
  })

  test('by aliases of a search is refused', async () => {
    const searches = repeated(21, (index) => `s${index}: search(text: "a") { kinds { count } }`)
    expect(await codes(`{ ${searches} }`)).toEqual(['rootFields'])
  })

  test('by directives is refused', async () => {
    expect(await codes(`{ __typename ${repeated(600, () => '@include(if: true)')} }`)).toContain('directives')
  })

  test('by directives that are unknown is refused, with no more than a hundred errors', async () => {
    const { body } = await post(server, { query: `{ __typename ${repeated(900, () => '@x')} }` })
    expect(body.errors?.length).toBeLessThanOrEqual(101)
    expect(body.errors?.[0]?.extensions['limit']).toBe('directives')
  })

  test('by fragments that spread themselves is refused', async () => {
    const query = '{ graph { ...A } } fragment A on Graph { version ...B } fragment B on Graph { nodes ...A }'
    expect(await codes(query)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  test('by fragments that double each other is refused', async () => {
    const fragments = repeated(
      40,
      (index) => `fragment F${index} on Institution { a: parent { ...F${index + 1} } b: parent { ...F${index + 1} } }`,
    )
    const query = `{ institution(by: { id: "ntnu" }) { ...F0 } } ${fragments} fragment F40 on Institution { id }`
    expect(await codes(query)).toEqual(['depth', 'aliases'])
  })

  test('by lists of lists is refused', async () => {
    const pages = repeated(5, () => 'projects(first: 100) { nodes { participants(first: 100) { nodes {')
    const query = `{ institution(by: { id: "ntnu" }) { ${pages} id ${'} } } }'.repeat(5)} } }`
    expect(await codes(query)).toEqual(['cost'])
  })

  test('by one field written again and again is refused', async () => {
    expect(await codes(`{ graph { ${repeated(2000, () => 'licence')} } }`)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  test('by more words than are read is refused', async () => {
    expect(await codes(`{ graph { ${repeated(6000, () => 'licence')} } }`)).toEqual(['tokens'])
  })

  test('by types of types of the schema is refused', async () => {
    const query =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'
    expect(await codes(query)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  test('by the whole schema under many names is refused', async () => {
    const schemas = repeated(15, (index) => `s${index}: __schema { types { name } }`)
    expect(await codes(`{ ${schemas} }`)).toEqual(['cost'])
  })
})

describe('a request that a page of another site could send without asking', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s is refused',
    async (type) => {
      const body = JSON.stringify({ query: '{ graph { version } }' })
      const { status, body: answer } = await post(server, body, { 'content-type': type })
      expect([400, 415]).toContain(status)
      expect(answer.data).toBeUndefined()
    },
  )

  test('by GET does not change anything', async () => {
    const response = await fetch(`${server}/graphql?query=${encodeURIComponent('mutation { x }')}`)
    expect(response.status).toBeGreaterThanOrEqual(400)
  })
})

describe('where introspection is off', () => {
  let closed: string

  beforeAll(async () => {
    closed = await serving({ introspection: false })
  })

  test.each(['{ __schema { types { name } } }', '{ __type(name: "Project") { name } }', getIntrospectionQuery()])(
    'the schema is not told: %s',
    async (query) => {
      const { body } = await post(closed, { query })
      expect(body.data).toBeUndefined()
      expect(body.errors?.[0]?.message).toContain('introspection')
    },
  )

  test('nor by its text', async () => {
    expect((await fetch(`${closed}/schema.graphql`)).status).toBe(404)
  })

  test.each([
    '{ institutionn { id } }',
    '{ institutions { nodes { nam } } }',
    '{ institutions(firs: 1) { totalCount } }',
  ])('nor by what one may have meant: %s', async (query) => {
    const [open, shut] = [await post(server, { query }), await post(closed, { query })]
    expect(JSON.stringify(open.body)).toContain('Did you mean')
    expect(JSON.stringify(shut.body)).not.toContain('Did you mean')
  })

  test('a type still tells its name, as clients need it', async () => {
    const { body } = await post(closed, { query: '{ __typename graph { __typename } }' })
    expect(body).toEqual({ data: { __typename: 'Query', graph: { __typename: 'Graph' } } })
  })
})
