import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import http, { type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Started } from '../../src/start.ts'
import { until } from '../neo4j/embedded.ts'
import { programOn } from '../support/programOn.ts'
import { started } from '../support/started.ts'

const examples = join(import.meta.dirname, '../../examples')
const questions = readdirSync(examples)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(examples, file), 'utf8'))

/** What is tried out. The graph does not change, so a version once known may hold as long as the tests last. */
let program: Started

beforeAll(async () => {
  const settings = { CACHE_BOUND: '3600', PUBLIC_URL: 'http://panorama.test' }
  program = await programOn(started().facts, settings)
  await until(async () => 'cache-status' in (await post({ query: '{ graph { version } }' })).headers)
})

afterAll(() => program.close())

let words = 0
/** A question that nobody asked before: of these words, and with a number of its own. */
function unheard(question: string): string {
  return `# ${process.pid} ${words++}\n${question}`
}

const preflighted = { 'apollo-require-preflight': 'true' }
/** What a kept answer is sent with. */
const kept = { 'cache-status': 'panorama; hit' }

interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

async function post(body: object, headers: Record<string, string> = {}, origin = program.address): Promise<Sent> {
  return sent(
    await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  )
}

/** By Node's own client: `fetch` asks for nothing kept (`no-cache`) as soon as it names a tag. */
async function get(parameters: Record<string, string>, headers: Record<string, string> = preflighted): Promise<Sent> {
  const search = new URLSearchParams(parameters).toString()
  const request = http.get(`${program.address}/graphql?${search}`, { headers })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
    body: await text(response),
  }
}

async function sent(response: Response): Promise<Sent> {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}

describe('a question that was asked before', () => {
  let uncached: Started

  beforeAll(async () => {
    uncached = await programOn(started().facts, { CACHE_SIZE: '0', PUBLIC_URL: 'http://panorama.test' })
  })

  afterAll(() => uncached.close())

  test.each(['identity', 'gzip', 'br'])('has the very bytes that Apollo sends, in %s too', async (encoding) => {
    for (const query of questions) {
      const accept = { 'accept-encoding': encoding }
      const plain = await post({ query }, accept, uncached.address)
      const answers = [await post({ query }, accept), await post({ query }, accept)]
      expect(answers.map(({ body }) => body)).toEqual([plain.body, plain.body])
      expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(
        answers.map(() => plain.headers['content-encoding']),
      )
      expect(answers[1]?.headers).toMatchObject({ ...kept, 'content-type': plain.headers['content-type'] })
    }
  })

  test('is known by its variables in any order, and not by others', async () => {
    const query = unheard(
      'query ($first: Int, $lang: [Lang!]) { institutions(first: $first) { nodes { name(lang: $lang) } } }',
    )
    await post({ query, variables: { first: 1, lang: ['JA'] } })
    expect((await post({ variables: { lang: ['JA'], first: 1 }, query })).headers).toMatchObject(kept)
    expect((await post({ query, variables: { first: 1, lang: ['EN'] } })).headers).not.toMatchObject(kept)
  })

  test('is answered in the media type that is asked for', async () => {
    const query = unheard('{ graph { licence } }')
    const types = ['application/json', 'application/graphql-response+json']
    for (const accept of [...types, ...types]) {
      expect((await post({ query }, { accept })).headers).toMatchObject({ 'content-type': `${accept}; charset=utf-8` })
    }
  })

  test('is answered to all who may ask the same, and not kept on the way for who tells who they are', async () => {
    const query = unheard('{ graph { licence } }')
    const own = { authorization: 'Bearer somebody' }
    await post({ query }, own)
    expect((await post({ query })).headers).toMatchObject({
      ...kept,
      'cache-control': expect.stringMatching(/^public, /),
    })
    expect((await post({ query }, own)).headers).toMatchObject({
      ...kept,
      'cache-control': expect.stringMatching(/^private, /),
    })
  })
})

describe('what may be kept on the way', () => {
  test('is every answer, for as long as it is kept here, and by what it depends on', async () => {
    const { headers } = await get({ query: unheard('{ graph { licence } }') })
    expect(headers).toMatchObject({
      'cache-control': expect.stringMatching(/^public, max-age=3[45]\d\d, must-revalidate$/),
      etag: expect.stringMatching(/^W\/"/),
      vary: 'accept, accept-encoding, authorization',
    })
  })

  test.each([
    ['the tag alone', (etag: string) => etag],
    ['one of several', (etag: string) => `"other", ${etag}`],
    ['any', () => '*'],
  ])('is sent once to a client that has it, known by %s', async (_, known) => {
    const query = unheard('{ graph { licence } }')
    const { headers } = await get({ query })
    const again = await get({ query }, { ...preflighted, 'if-none-match': known(headers['etag'] ?? '') })
    expect(again).toMatchObject({ status: 304, body: '', headers: { etag: headers['etag'] } })
  })

  test('is sent again to a client that has something else', async () => {
    const query = unheard('{ graph { licence } }')
    const { status, body } = await get({ query }, { ...preflighted, 'if-none-match': '"other"' })
    expect([status, body]).toEqual([200, '{"data":{"graph":{"licence":"MIT"}}}\n'])
  })

  test('is no error, nor an answer that has one', async () => {
    const query = unheard(
      '{ graph { licence } node(id: "ntnu") { id ... on Institution { units(after: "x") { totalCount } } } }',
    )
    const first = await get({ query })
    const second = await get({ query })
    expect(first.body).toContain('"errors"')
    expect(second.body).toBe(first.body)
    expect(second.headers).not.toMatchObject(kept)
    expect(second.headers).toMatchObject({ 'cache-control': 'no-store' })
    expect(second.headers).not.toHaveProperty('etag')
  })
})

describe('a document known by its hash', () => {
  const queryOf = (): [query: string, extensions: string] => {
    const query = unheard('{ graph { licence } }')
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    return [query, JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })]
  }

  test('is answered by GET, and from the cache, once somebody sent it', async () => {
    const [query, extensions] = queryOf()
    expect((await get({ extensions })).body).toContain('PERSISTED_QUERY_NOT_FOUND')
    await get({ query, extensions })
    const [first, second] = [await get({ extensions }), await get({ extensions })]
    expect([first.body, second.body]).toEqual(Array(2).fill('{"data":{"graph":{"licence":"MIT"}}}\n'))
    expect(second.headers).toMatchObject(kept)
  })

  test('is answered by POST likewise', async () => {
    const [query, extensions] = queryOf()
    await post({ query, extensions: JSON.parse(extensions) as object })
    await post({ extensions: JSON.parse(extensions) as object })
    expect((await post({ extensions: JSON.parse(extensions) as object })).headers).toMatchObject(kept)
  })

  test('is refused under the hash of another, though that one was answered', async () => {
    const [query, extensions] = queryOf()
    await post({ query, extensions: JSON.parse(extensions) as object })
    const answer = await post({ query: unheard(query), extensions: JSON.parse(extensions) as object })
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('does not match')])
  })
})

describe('a page that a browser was led to', () => {
  test('gets no answer by GET, though others did', async () => {
    const query = unheard('{ graph { licence } }')
    await get({ query })
    expect(await get({ query }, {})).toMatchObject({ status: 400, body: expect.stringContaining('Cross-Site') })
  })
})

describe('a request that is nested deeper than anything can be written', () => {
  test('is answered as any other', async () => {
    const depth = 100_000
    const body = `{"query":"{ graph { licence } }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`
    const response = await fetch(`${program.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(response.status).toBe(200)
  })
})
