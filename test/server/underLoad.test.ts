import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { connect } from '../../src/graph/connect.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { assertMigrated } from '../../src/graph/migrate.ts'
import { readMigrations } from '../../src/graph/readMigrations.ts'
import { executable } from '../../src/server/executable.ts'
import { explorerIn } from '../../src/server/explorerIn.ts'
import { serve } from '../../src/server/serve.ts'
import { smallWorld } from '../compiler/world/contract.ts'
import { until } from '../neo4j/embedded.ts'
import { started } from '../support/started.ts'

const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN [sum(a + b)] AS underLoad'
const graph = connect({ ...started().empty, reads: { atOnce: 2, waiting: 500 } })
/** A graph that every question takes long. */
const slowly: Pick<Graph, 'read'> = { read: (_statement, _parameters, options) => graph.read(slow, {}, options) }
let app: FastifyInstance
let address: string

beforeAll(async () => {
  const migrations = readMigrations(join(import.meta.dirname, '../../cypher/migrations'))
  app = await serve({
    schema: executable(smallWorld(), slowly),
    ready: () => assertMigrated(graph, migrations),
    logger: pino({ level: 'silent' }),
    corsOrigin: '*',
    isDevelopment: false,
    playground: resolve('playground/dist'),
    explorer: explorerIn(resolve('.')),
  })
  address = await app.listen({ host: '127.0.0.1', port: 0 })
})

afterAll(async () => {
  await app.close()
  await graph.close()
})

describe('a server with more than 64 questions before its graph', () => {
  test('still tells that it is ready', async () => {
    const clients = new AbortController()
    const asked = Array.from({ length: 100 }, (_, place) => ask(1 + place, clients.signal))
    await until(() => Promise.resolve(graph.queue.waiting > 64))
    const { status } = await fetch(`${address}/health/ready`)
    const left = graph.queue.waiting
    clients.abort()
    await Promise.all(asked)
    expect({ status, isQueued: left > 64 }).toEqual({ status: 200, isQueued: true })
  })
})

/** Asks for so many, which no other question is read together with, and waits until the client hangs up. */
async function ask(first: number, signal: AbortSignal): Promise<unknown> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ places(first: ${first}) { nodes { name } } }` }),
    signal,
  }).catch((error: unknown) => error)
}
