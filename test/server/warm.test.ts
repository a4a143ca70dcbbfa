import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { executable } from '../../src/server/executable.ts'
import { explorerIn } from '../../src/server/explorerIn.ts'
import { serve } from '../../src/server/serve.ts'
import { questions } from '../../src/server/warm.ts'
import { until } from '../neo4j/embedded.ts'
import { facts } from '../support/serving.ts'

const root = resolve('.')
const explorer = explorerIn(root)
const contract = loadContract(root, computed({ publicUrl: '' }))
const named = (name: string) => [...explorer.pages].filter(([, text]) => text.includes(`query ${name}(`))

/** A server on the facts that asks these questions of pages itself, what it asks the graph, and what it tells of that. */
async function warming(pages: ReadonlyMap<string, string>) {
  const graph = facts()
  const [asked, told, logged]: [string[], string[], string[]] = [[], [], []]
  const leaving = new AbortController()
  const app = await serve({
    schema: executable(
      contract,
      {
        read: (statement, ...rest) => {
          asked.push(statement)
          return graph.read(statement, ...rest)
        },
      },
      undefined,
      ({ text }) => told.push(text),
    ),
    ready: () => Promise.resolve(),
    logger: pino({ level: 'error' }, { write: (line: string) => void logged.push(line) }),
    corsOrigin: '*',
    isDevelopment: false,
    playground: resolve('playground/dist'),
    explorer: { ...explorer, pages },
    warms: true,
    leaving: leaving.signal,
  })
  return { app, leaving, asked, told, logged, address: await app.listen({ host: '127.0.0.1', port: 0 }) }
}

/** Asks as a page does: by hash. */
async function visit(address: string, hash: string | undefined, variables: object): Promise<number> {
  const search = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  })
  const headers = { 'apollo-require-preflight': 'true' }
  return (await fetch(`${address}/graphql?${search.toString()}`, { headers })).status
}

describe('a server that has begun to listen', () => {
  test('asks of today first and then of a day, since that is another statement', () => {
    const asked = [...questions(contract.schema, new Map(named('Front')))]
    const days = asked.map(({ variables }) => variables['asOf'] ?? null)
    expect(days).toEqual([...days.slice(days.length / 2).map(() => null), ...days.slice(days.length / 2)])
    expect(new Set(days.slice(days.length / 2))).toEqual(new Set(['2016-12-31']))
  })

  test('asks the explorer’s questions itself, so that pages ask no statement that is new; and tells nobody', async () => {
    const pages = [...named('InstitutionProjects'), ...named('Front')]
    const { app, leaving, asked, told, address } = await warming(new Map(pages))
    await until(() => Promise.resolve(asked.length > 9)) // eight fields and one: then views follow
    leaving.abort()
    const before = new Set(asked)
    expect(told).toEqual([])
    const usual = { lang: 'EN', asOf: null }
    const table = { first: 10, after: null, where: null, orderBy: null, counted: false }
    expect(await visit(address, pages[0]?.[0], { ...usual, ...table, id: 'uib' })).toBe(200)
    expect(await visit(address, pages[1]?.[0], usual)).toBe(200)
    expect(told.filter((text) => !before.has(text))).toEqual([])
    expect(told.length).toBeGreaterThan(0)
    await app.close()
  })

  test('asks what a page asks kind by kind for each of the kinds', async () => {
    const pages = named('Gaps')
    const { app, leaving, asked, told, address } = await warming(new Map(pages))
    await until(() => Promise.resolve(asked.length > 4))
    leaving.abort()
    const before = new Set(asked)
    const narrowed = { country: null, program: null, months: null, years: null, projects: null }
    for (const kind of ['AREA_WITHOUT_PROJECT', 'STRONG_WITHOUT_JOINT'])
      expect(
        await visit(address, pages[0]?.[0], { lang: 'EN', asOf: null, kind, ...narrowed, first: 20, after: null }),
      ).toBe(200)
    expect(told.filter((text) => !before.has(text))).toEqual([])
    expect(told.length).toBeGreaterThan(0)
    await app.close()
  })

  test('goes on, and says so in its log, where a question cannot be asked', async () => {
    const { app, logged, address } = await warming(new Map([['hash', 'query {']]))
    await until(() => Promise.resolve(logged.length > 0))
    expect(logged.join('')).toMatch(/first visitors wait for plans/)
    expect((await fetch(`${address}/health/live`)).status).toBe(200)
    await app.close()
  })

  test('asks no more once it is about to end', async () => {
    const { app, leaving, asked } = await warming(explorer.pages)
    await until(() => Promise.resolve(asked.length > 0))
    leaving.abort()
    await app.close()
    const before = asked.length
    expect(before).toBeLessThan(explorer.pages.size)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(asked).toHaveLength(before)
  })
})
