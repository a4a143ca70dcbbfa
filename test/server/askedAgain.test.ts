import { beforeAll, describe, expect, test } from '@jest/globals'
import { post, serving } from '../support/serving.ts'

/* What was answered before is answered without Apollo; what is wrong is told as before, all the same. */
let address: string

beforeAll(async () => {
  address = await serving()
})

const query = `query ($id: ID = "ntnu", $so: Boolean = true) {
  kind: __typename
  institution(by: { id: $id }) { __typename id @include(if: $so) same: id }
}`

describe('a question that was refused before', () => {
  const deep = (depth: number): string => (depth === 0 ? 'id' : `projects(first: 1) { nodes { ${deep(depth - 1)} } }`)
  test.each([
    ['does not parse', '{ institution(', 'GRAPHQL_PARSE_FAILED'],
    ['is not valid', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['has too much of something', `{ ${'a: __typename '.repeat(3)}${deep(40)} }`, 'LIMIT_EXCEEDED'],
    [
      'costs too much',
      '{ institutions(first: 100) { nodes { projects(first: 100) { nodes { participants(first: 100) { nodes { id } } } } } } }',
      'COST_EXCEEDED',
    ],
  ])('because it %s is refused alike, and in each media type as it should be', async (_why, wrong, code) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const asked = { query: `# ${code}\n${wrong}` }
      const [first, again] = [await post(address, asked, { accept }), await post(address, asked, { accept })]
      expect(first.body.errors?.[0]).toMatchObject({ extensions: { code } })
      expect([again.status, again.body]).toEqual([first.status, first.body])
      expect(again.headers.get('content-type')).toBe(`${accept}; charset=utf-8`)
    }
  })

  test('for what its variables made it cost is answered for others', async () => {
    const asked = `query ($first: Int = 100) {
      institutions(first: $first) { nodes { projects(first: $first) { nodes { participants(first: $first) { nodes { id } } } } } }
    }`
    for (const variables of [{}, { first: 100 }, {}]) {
      const { body } = await post(address, { query: asked, variables })
      expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'COST_EXCEEDED' } })
    }
    expect((await post(address, { query: asked, variables: { first: 1 } })).body).toHaveProperty('data')
  })
})

describe('a document that was answered before', () => {
  test('is answered for other variables, in the order of its fields', async () => {
    for (const id of ['ntnu', 'uib']) {
      expect(JSON.stringify((await post(address, { query, variables: { id } })).body)).toBe(
        `{"data":{"kind":"Query","institution":{"__typename":"Institution","id":"${id}","same":"${id}"}}}`,
      )
    }
  })

  test.each([
    ['a condition that is neither yes nor no', { so: null }],
    ['a value that does not fit', { id: {} }],
  ])('is refused for %s, as by who never saw it', async (_what, variables) => {
    const other = await serving()
    await post(address, { query })
    const [again, first] = [await post(address, { query, variables }), await post(other, { query, variables })]
    expect(again.body).toEqual(first.body)
    expect(again.body.errors).toHaveLength(1)
  })

  test.each([
    ['extensions that are no object', { extensions: 'x' }],
    ['an operation that it does not have', { operationName: 'other' }],
    ['variables that are no object', { variables: 'x' }],
    ['a hash of another version', { extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } }],
    ['a hash that is not its own', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
  ])('is refused in a request with %s, as by who never saw it', async (_what, more) => {
    const other = await serving()
    await post(address, { query })
    const [again, first] = [await post(address, { query, ...more }), await post(other, { query, ...more })]
    expect(again.body.errors).toEqual(first.body.errors)
    expect(again.status).toBe(first.status)
    expect(again.body.errors).toHaveLength(1)
  })

  test('tells what it costs where that is asked for', async () => {
    await post(address, { query })
    const { body } = await post(address, { query, extensions: { cost: true } })
    expect(body).toMatchObject({ data: expect.anything(), extensions: { cost: { estimated: expect.any(Number) } } })
  })

  test('is answered in the media type that is asked for', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json', 'application/json']) {
      const { headers } = await post(address, { query }, { accept })
      expect(headers.get('content-type')).toBe(`${accept}; charset=utf-8`)
    }
  })
})
