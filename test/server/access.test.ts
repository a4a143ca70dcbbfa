import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import http, { type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { until } from '../neo4j/embedded.ts'
import { post } from '../support/serving.ts'
import { withRoles, type WithRoles } from '../support/withRoles.ts'

const modern = { accept: 'application/graphql-response+json' }
const question = '{ graph { licence } }'
const answered = { data: { graph: { licence: 'MIT' } } }
const loading = 'mutation { load(dataset: "access", records: {}) { isLoaded } }'

let words = 0
/** A question that nobody asked before. */
function unheard(): string {
  return `# ${process.pid} ${words++}\n${question}`
}

describe('a server with an issuer of tokens, its reads open', () => {
  let server: WithRoles

  beforeAll(async () => {
    server = await withRoles()
  })

  afterAll(() => server.close())

  test.each([undefined, 'reader', 'owner', 'admin'])(
    'answers a question of somebody with the role %s',
    async (role) => {
      expect((await server.ask(role, question)).body).toEqual(answered)
    },
  )

  test.each(['application/json', modern.accept])('asks for a token where one is needed (%s)', async (accept) => {
    const { status, headers, body } = await post(server.address, { query: loading }, { accept })
    expect([status, headers.get('www-authenticate'), headers.get('cache-control')]).toEqual([401, 'Bearer', 'no-store'])
    expect(body).toEqual({
      errors: [
        {
          message:
            'Mutation.load: expected a token with the role CURATOR; got none. Send one of the issuer that this server trusts, as "Authorization: Bearer …".',
          extensions: { code: 'UNAUTHENTICATED', coordinate: 'Mutation.load', required: 'CURATOR', received: 'READER' },
        },
      ],
    })
  })

  test.each(['application/json', modern.accept])('tells a role that is not enough (%s)', async (accept) => {
    const headers = { accept, ...(await server.as('reader')) }
    const refused = await post(server.address, { query: loading }, headers)
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      403,
      'Bearer error="insufficient_scope"',
    ])
    expect(refused.body).toEqual({
      errors: [
        {
          message:
            'Mutation.load: expected a token with the role CURATOR; got one with READER. Whoever issues it gives roles.',
          extensions: { code: 'FORBIDDEN', coordinate: 'Mutation.load', required: 'CURATOR', received: 'READER' },
        },
      ],
    })
  })

  test('lets each do what its role may', async () => {
    const unloading = 'mutation { unload(dataset: "access") { isLoaded } }'
    const tried = await Promise.all(
      ['curator', 'admin'].flatMap((role) => [loading, unloading].map((query) => server.ask(role, query))),
    )
    expect(tried.map(({ status }) => status)).toEqual([200, 403, 200, 200])
  })

  test('does nothing of an operation of which it may not do all', async () => {
    const page = 'https://example.org/access'
    const query = `mutation ($records: Records!) { load(dataset: "access", records: $records) { isLoaded } ...More }
      fragment More on Mutation { unload(dataset: "other") { isLoaded } }`
    const { status, body } = await server.ask('curator', query, { records: { Source: [{ id: page, url: page }] } })
    expect([status, body.data, body.errors?.[0]?.extensions['coordinate']]).toEqual([403, undefined, 'Mutation.unload'])
    expect((await server.ask(undefined, `{ source(by: { id: "${page}" }) { id } }`)).body.data).toEqual({
      source: null,
    })
  })

  test('takes nobody with a token that does not hold for somebody without one', async () => {
    const { status, headers, body } = await post(
      server.address,
      { query: question },
      { authorization: 'Bearer made.up.x' },
    )
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(body.errors?.[0]?.extensions).not.toHaveProperty('http')
  })

  test('gives a kept answer to whoever may ask, and to nobody with a token that does not hold', async () => {
    const query = unheard()
    await until(async () => (await server.ask(undefined, query)).headers.get('cache-status') === 'panorama; hit')
    const reader = await server.ask('reader', query)
    expect([reader.headers.get('cache-status'), reader.body]).toEqual(['panorama; hit', answered])
    expect(reader.headers.get('cache-control')).toMatch(/^private, /)
    expect((await post(server.address, { query }, { authorization: 'Bearer made.up.x' })).status).toBe(401)
  })

  test('is asked by pages of other origins with a token', async () => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.test',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization')
  })

  test('counts the requests of a client whatever token it shows', async () => {
    const limited = await withRoles({ RATE_LIMIT: '2' }, server.issuer)
    const statuses = []
    for (const role of ['reader', 'curator', 'admin']) statuses.push((await limited.ask(role, question)).status)
    statuses.push((await post(limited.address, { query: question }, { authorization: 'Bearer made.up.x' })).status)
    await limited.close()
    expect(statuses).toEqual([200, 200, 429, 429])
  })
})

describe('a server without an issuer of tokens', () => {
  let server: WithRoles

  beforeAll(async () => {
    server = await withRoles({ AUTH_ISSUER: '', AUTH_AUDIENCE: '', AUTH_JWKS: '' })
  })

  afterAll(() => server.close())

  test('looks at no token, and lets nobody change anything', async () => {
    expect((await server.ask('admin', question)).body).toEqual(answered)
    const { status, body } = await server.ask('admin', loading)
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED'])
  })
})

describe('a server whose reads are closed', () => {
  let server: WithRoles

  beforeAll(async () => {
    server = await withRoles({ READS: 'closed', CACHE_BOUND: '3600' })
  })

  afterAll(() => server.close())

  test.each([
    ['a question', question],
    ['the schema', '{ __schema { queryType { name } } }'],
    ['the name of a type', '{ __typename }'],
    ['a change', loading],
    ['what cannot be read', '{'],
    ['what is not in the schema', '{ nonsense }'],
  ])('refuses %s to somebody without a token', async (_, query) => {
    const { status, headers, body } = await server.ask(undefined, query)
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(body).toEqual({
      errors: [
        {
          message:
            'Query: expected a token with the role READER; got none. Send one of the issuer that this server trusts, as "Authorization: Bearer …".',
          extensions: { code: 'UNAUTHENTICATED', coordinate: 'Query', required: 'READER', received: null },
        },
      ],
    })
  })

  test('answers a reader, and refuses a token without a role', async () => {
    expect((await server.ask('reader', question)).body).toEqual(answered)
    const { status, body } = await server.ask('owner', question)
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN'])
  })

  test('gives its schema’s text to readers, and the playground and its health to everybody', async () => {
    const statusOf = async (path: string, headers = {}): Promise<number> => {
      const response = await fetch(`${server.address}${path}`, { headers })
      await response.text() // else the server waits for its reader before it ends
      return response.status
    }
    expect(await statusOf('/schema.graphql')).toBe(401)
    expect(await statusOf('/schema.graphql', await server.as('reader'))).toBe(200)
    expect(await statusOf('/graphql', { accept: 'text/html' })).toBe(200)
    expect(await statusOf('/health/live')).toBe(200)
    expect(await statusOf('/health/ready')).toBe(200)
  })

  test('gives no kept answer to somebody without a token, nor tells that it still holds', async () => {
    const query = unheard()
    const own = await server.as('reader')
    await until(async () => (await get(server, { query }, own)).headers['cache-status'] === 'panorama; hit')
    const first = await get(server, { query }, own)
    const etag = String(first.headers.etag)
    expect(first.headers).toMatchObject({
      'cache-control': expect.stringMatching(/^private, /),
      vary: expect.stringContaining('authorization'),
    })
    expect((await get(server, { query }, { ...own, 'if-none-match': etag })).status).toBe(304)

    const unknown = [await get(server, { query }), await get(server, { query }, { 'if-none-match': etag })]
    expect(unknown.map(({ status }) => status)).toEqual([401, 401])
    for (const { headers, body } of unknown) {
      expect(headers).not.toHaveProperty('etag')
      expect(headers).not.toHaveProperty('cache-status')
      expect(body).not.toContain('MIT')
    }
    expect((await server.ask(undefined, query)).status).toBe(401)
  })

  test('answers no hash of a document that a reader sent, and learns none, without a token', async () => {
    const [known, other] = [unheard(), unheard()]
    expect((await post(server.address, { query: known, ...hashed(known) }, await server.as('reader'))).status).toBe(200)
    expect((await post(server.address, hashed(known))).status).toBe(401)
    expect((await post(server.address, { query: other, ...hashed(other) })).status).toBe(401)
    const { body } = await post(server.address, hashed(other), await server.as('reader'))
    expect(body.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }])
  })

  test('answers its trusted documents to readers alone', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'documents-')), 'manifest.json')
    writeFileSync(file, JSON.stringify({ known: question }))
    const trusting = await withRoles({ READS: 'closed', TRUSTED_DOCUMENTS: file }, server.issuer)
    const byId = { extensions: { persistedQuery: { version: 1, sha256Hash: 'known' } } }
    const tried = [
      await trusting.ask('reader', question),
      await trusting.ask(undefined, question),
      await post(trusting.address, byId),
    ]
    await trusting.close()
    expect(tried.map(({ status }) => status)).toEqual([200, 401, 401])
  })
})

function hashed(query: string): object {
  return {
    extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } },
  }
}

/** By Node's own client: `fetch` asks for nothing kept as soon as it names a tag. */
async function get({ address }: WithRoles, parameters: Record<string, string>, headers: Record<string, string> = {}) {
  const request = http.get(`${address}/graphql?${new URLSearchParams(parameters).toString()}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
  })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}
