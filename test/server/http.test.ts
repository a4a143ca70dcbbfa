import { resolve } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { connect } from '../../src/graph/connect.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { executable } from '../../src/server/executable.ts'
import { explorerIn } from '../../src/server/explorerIn.ts'
import { serve } from '../../src/server/serve.ts'
import { smallWorld } from '../compiler/world/contract.ts'
import { until } from '../neo4j/embedded.ts'
import { served } from '../support/served.ts'
import { started } from '../support/started.ts'

describe('a request that is refused before it comes to GraphQL', () => {
  const json = { 'content-type': 'application/json' }
  test.each([
    ['is no JSON', 400, json, '{"query":'],
    ['is empty', 400, json, ''],
    ['is of another type', 415, { 'content-type': 'application/xml' }, '<query/>'],
  ])('is answered as GraphQL answers an error, where its body %s', async (_, status, headers, body) => {
    const response = await fetch(`${await served()}/graphql`, { method: 'POST', headers, body })
    expect({ status: response.status, body: await response.json() }).toEqual({
      status,
      body: { errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }] },
    })
  })
})

describe('a browser', () => {
  test('that asks for the head of the playground gets that of its page', async () => {
    const headers = { accept: 'text/html,*/*' }
    const response = await fetch(`${await served()}/graphql`, { method: 'HEAD', headers })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })
})

describe('the schema', () => {
  test('is sent compressed', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    const response = await fetch(`${await served()}/schema.graphql`, { headers })
    expect(response.headers.get('content-encoding')).toBe('gzip')
  })

  test('has only the directives that a question may use', async () => {
    const sdl = await (await fetch(`${await served()}/schema.graphql`)).text()
    expect(sdl).toContain('directive @asOf')
    expect(sdl).not.toContain('directive @connection')
  })
})

describe('a client that hangs up', () => {
  const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN [sum(a + b)] AS hungUpOn'
  const graph = connect(started().empty)
  const running = async (): Promise<boolean> => {
    const shown = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $slow RETURN currentQuery'
    return (await graph.read(shown, { slow })).length > 0
  }
  /** A server whose every question takes the graph long. */
  const slowly: Pick<Graph, 'read'> = { read: (_statement, _parameters, options) => graph.read(slow, {}, options) }
  const app = serve({
    schema: executable(smallWorld(), slowly),
    ready: () => Promise.resolve(),
    logger: pino({ level: 'silent' }),
    corsOrigin: '*',
    isDevelopment: false,
    playground: resolve('playground/dist'),
    explorer: explorerIn(resolve('.')),
  })

  afterAll(async () => {
    await (await app).close()
    await graph.close()
  })

  test('leaves nothing running in the database', async () => {
    const address = await (await app).listen({ host: '127.0.0.1', port: 0 })
    const client = new AbortController()
    const asked = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ person(id: "p") { name } }' }),
      signal: client.signal,
    })
    await until(running)
    client.abort()
    await expect(asked).rejects.toThrow()
    await until(async () => !(await running()))
  })
})
