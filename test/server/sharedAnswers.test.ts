import { resolve } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { connect } from '../../src/graph/connect.ts'
import { executable } from '../../src/server/executable.ts'
import { explorerIn } from '../../src/server/explorerIn.ts'
import { serve } from '../../src/server/serve.ts'
import { smallWorld } from '../compiler/world/contract.ts'
import { until } from '../neo4j/embedded.ts'
import { Gate } from '../support/gate.ts'
import { started } from '../support/started.ts'

/** What takes the graph longer than anyone waits. */
const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN [sum(a + b)] AS sharedAnswer'
const graph = connect(started().empty)
const servers: FastifyInstance[] = []

afterAll(async () => {
  for (const server of servers) await server.close()
  await graph.close()
})

/** A server that keeps answers of a graph that does not change. */
async function serving(schema: GraphQLSchema, bytes = 1_000_000): Promise<string> {
  const server = await serve({
    schema,
    ready: () => Promise.resolve(),
    logger: pino({ level: 'silent' }),
    corsOrigin: '*',
    isDevelopment: false,
    playground: resolve('playground/dist'),
    explorer: explorerIn(resolve('.')),
    cache: { bytes, version: () => Promise.resolve({ name: '1', number: 1, until: Infinity }) },
  })
  servers.push(server)
  return server.listen({ host: '127.0.0.1', port: 0 })
}

function ask(address: string, query: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal,
  })
}

/** How often the statement runs in the database. */
async function running(): Promise<number> {
  const shown = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $slow RETURN currentQuery'
  return (await graph.read(shown, { slow })).length
}

describe('a question that several ask at the same time', () => {
  const asked: string[] = []
  const slowly = executable(smallWorld(), {
    read: (statement, _parameters, options) => {
      asked.push(statement)
      return graph.read(slow, {}, options)
    },
  })

  test('is put to the graph once, goes on while one of them waits, and ends when nobody does', async () => {
    const address = await serving(slowly)
    const question = '{ person(id: "p") { name } }'
    const clients = [new AbortController(), new AbortController()]
    const [first, second] = clients.map(({ signal }) => ask(address, question, signal).catch(() => 'hung up'))
    await until(async () => (await running()) === 1)
    const [one, other] = clients
    one?.abort()
    expect(await first).toBe('hung up')
    expect(await running()).toBe(1)
    other?.abort()
    expect(await second).toBe('hung up')
    await until(async () => (await running()) === 0)
    expect(asked).toHaveLength(1)
  })
})

describe('a question that several ask before its answer is there', () => {
  test('is put to the graph once, and answered to all of them', async () => {
    const asked: string[] = []
    const gate = new Gate()
    const address = await serving(
      executable(smallWorld(), {
        read: async (statement) => {
          asked.push(statement)
          await gate.opening
          return graph.read("RETURN [['Kari']]", {})
        },
      }),
    )
    const answers = [1, 2, 3].map(() => ask(address, '{ person(id: "p") { name } }'))
    await until(() => Promise.resolve(asked.length > 0))
    gate.open()
    const responses = await Promise.all(answers)
    expect(await Promise.all(responses.map((response) => response.json()))).toEqual(
      answers.map(() => ({ data: { person: { name: 'Kari' } } })),
    )
    expect(asked).toHaveLength(1)
  })
})

describe('a mutation', () => {
  test('is done each time, also where several ask for the same at once', async () => {
    let count = 0
    const gate = new Gate()
    const add = async (): Promise<number> => {
      count += 1
      if (count === 2) gate.open()
      await gate.opening
      return count
    }
    const typeDefs = 'type Query { count: Int } type Mutation { add: Int }'
    const address = await serving(makeExecutableSchema({ typeDefs, resolvers: { Mutation: { add } } }))
    await Promise.all([ask(address, 'mutation { add }'), ask(address, 'mutation { add }')])
    await ask(address, 'mutation { add }')
    expect(count).toBe(3)
  })
})

describe('the room for answers', () => {
  test('is for those asked for last; one that would take too much of it is not kept', async () => {
    const text = (_: unknown, { length }: { length: number }): string => 'x'.repeat(length)
    const typeDefs = 'type Query { text(length: Int!): String }'
    const address = await serving(makeExecutableSchema({ typeDefs, resolvers: { Query: { text } } }), 100_000)
    const isHit = async (length: number): Promise<boolean> =>
      (await ask(address, `{ text(length: ${length}) }`)).headers.get('cache-status') === 'panorama; hit'
    const lengths = Array.from({ length: 12 }, (_, number) => 9000 + number)
    for (const length of [50_000, ...lengths]) await isHit(length)
    expect(await isHit(50_000)).toBe(false)
    expect(await isHit(9011)).toBe(true)
    expect(await isHit(9000)).toBe(false)
  })
})
