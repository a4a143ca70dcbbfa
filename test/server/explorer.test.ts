import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { served } from '../support/served.ts'

const root = join(import.meta.dirname, '../..')
const texts = JSON.parse(readFileSync(join(root, 'web/src/generated/persisted-documents.json'), 'utf8')) as Readonly<
  Record<string, string>
>

async function seen(path: string): Promise<[status: number, type: string | null, isExplorer: boolean]> {
  const response = await fetch(`${await served()}${path}`, { headers: { accept: 'text/html,*/*' }, redirect: 'manual' })
  return [response.status, response.headers.get('content-type'), (await response.text()).includes('id="explorer"')]
}

describe('the explorer', () => {
  test.each([
    '/',
    '/?lang=ja',
    '/search?q=marine',
    '/gaps?months=24',
    '/view/network?area=marine',
    '/view/coverage',
    '/institutions',
    '/institution/ntnu',
    '/priorityAreas',
    '/priorityArea/marine',
    '/source/https%3A%2F%2Fexample.org%2Fpage',
    '/view/network/',
    '/institutions/?lang=ja',
    '/institution/ntnu/',
  ])('is given at %s', async (path) => {
    expect(await seen(path)).toEqual([200, 'text/html; charset=utf-8', true])
  })

  test.each([
    '/nothing',
    '/institutions/of/norway',
    '/explorer/nothing.js',
    '/index.html',
    '/node/ntnu',
    '/view/nothing',
  ])('says itself at %s that it is no address of its own, and an answer says so to programs', async (path) => {
    expect(await seen(path)).toEqual([404, 'text/html; charset=utf-8', true])
    for (const accept of ['*/*', 'application/json']) {
      const response = await fetch(`${await served()}${path}`, { headers: { accept } })
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8'])
    }
  })

  test('runs no script but this server’s own where nothing is either', async () => {
    const response = await fetch(`${await served()}/nothing`, { headers: { accept: 'text/html' } })
    const known = await fetch(`${await served()}/`, { headers: { accept: 'text/html' } })
    expect(response.headers.get('content-security-policy')).toBe(known.headers.get('content-security-policy'))
  })

  test('tells in words of an address that cannot be read', async () => {
    const response = await fetch(`${await served()}/institution/%zz`, { headers: { accept: 'text/html' } })
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8'])
    expect(await response.text()).toContain('Write a % itself as %25')
  })

  test('leaves the others theirs', async () => {
    expect(await seen('/graphql')).toEqual([200, 'text/html; charset=utf-8', false])
    expect(await seen('/graphql/')).toEqual([200, 'text/html; charset=utf-8', false])
    expect(await seen('/health/live')).toEqual([200, 'application/json; charset=utf-8', false])
    expect(await seen('/schema.graphql')).toEqual([200, 'application/graphql; charset=utf-8', false])
  })

  test('is asked for anew each time, and what it loads is kept for good', async () => {
    const page = await fetch(`${await served()}/`)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const [, script = ''] = /src="([^"]+\.js)"/.exec(await page.text()) ?? []
    const loaded = await fetch(`${await served()}${script}`)
    expect([loaded.status, loaded.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
  })

  test('runs no script but this server’s own, and no worker from elsewhere', async () => {
    const { headers } = await fetch(`${await served()}/institution/ntnu`)
    const policy = headers.get('content-security-policy')
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    expect(policy).toMatch(/worker-src 'self'(;|$)/)
  })
})

describe('the documents of the explorer', () => {
  test('are valid', () => {
    const schema = buildSchema(readFileSync(join(root, 'src/generated/schema.graphql'), 'utf8'))
    const faults = Object.values(texts).flatMap((document) =>
      validate(schema, parse(document)).map(({ message }) => message),
    )
    expect(faults).toEqual([])
  })

  test('are answered by their hashes to who never sent their words, and not sent again while nothing changed', async () => {
    const first = await byHash(/query WhichGraph/)
    expect([first.status, JSON.parse(first.body)]).toEqual([200, { data: { graph: expect.anything() } }])
    expect(await byHash(/query WhichGraph/, first.etag)).toMatchObject({ status: 304, body: '' })
  })
})

interface Kept {
  readonly status: number
  readonly etag: string | undefined
  readonly body: string
}

/** By Node's own client: its fetch says no-cache where it says If-None-Match. */
async function byHash(wanted: RegExp, etag?: string): Promise<Kept> {
  const [hash = ''] = Object.keys(texts).filter((key) => wanted.test(texts[key] ?? ''))
  const persistedQuery = { version: 1, sha256Hash: hash.replace('sha256:', '') }
  const search = new URLSearchParams({ variables: '{}', extensions: JSON.stringify({ persistedQuery }) })
  const headers = { 'apollo-require-preflight': 'true', ...(etag !== undefined && { 'if-none-match': etag }) }
  const url = `${await served()}/graphql?${search.toString()}`
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const { statusCode: status = 0, headers } = response
      text(response).then((body) => {
        resolve({ status, etag: headers.etag, body })
      }, reject)
    }).on('error', reject)
  })
}
