import { resolve } from 'node:path'
import { afterAll, afterEach, expect } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { encode } from '../../src/graph/encode.ts'
import { workedOut } from '../../src/ingest/factsOf.ts'
import { loadFacts } from '../../src/ingest/loadFacts.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { executable } from '../../src/server/executable.ts'
import { serve } from '../../src/server/serve.ts'
import { disconnect, tryOut, type Trial } from './graph.ts'

/**
 * The vocabulary of most tests: `given` a small graph, `ask` the real server a question. The graph is laid out in a
 * transaction on a real Neo4j that the end of the test rolls back.
 */
export async function given(pattern: string): Promise<void> {
  const { transaction } = await trial()
  await transaction.run(`CREATE ${pattern}`)
  const { records } = await transaction.run(
    'MATCH (node:!Migration) WHERE node.id IS NOT NULL SET node:Entity RETURN labels(node), properties(node)',
  )
  const rows = records.map((record) => row(record.get(0) as string[], record.get(1) as Record<string, unknown>))
  await transaction.run('UNWIND $rows AS row MATCH (node:Entity {id: row.id}) SET node = row', encode({ rows }))
}

/** Records by the name of their type. */
export type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Loads these records and no others of a data set, as a file of `data/` would give them. */
export async function loaded(records: Records, dataset = 'curated'): Promise<void> {
  const { graph } = await trial()
  const found = Object.entries(records).flatMap(([name, values]) => {
    const type = vocabulary.types.get(name)
    if (!type) throw new Error(`The schema has no type ${name}.`)
    return values.map((value) => ({ type, file: `${name}.json`, value }))
  })
  await loadFacts(graph, { dataset, vocabulary, records: found })
}

/** The data of the answer; the question must have one without errors. */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await answer(query, variables)
  expect(errors).toBeUndefined()
  return data
}

/** The errors of an answer, each with its message and code. */
export async function askWrongly(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { errors } = await answer(query, variables)
  return errors
}

/** How many statements the last question took. */
export function statements(): readonly string[] {
  return asked
}

/** A node as a load would have written it: with what is worked out from its own properties, where the test states nothing else. */
function row(labels: readonly string[], properties: Record<string, unknown>): Record<string, unknown> {
  const type = labels.map((label) => vocabulary.types.get(label)).find(Boolean)
  return type ? { ...workedOut(type, properties), ...properties } : properties
}

const root = resolve(import.meta.dirname, '../..')
const contract = loadContract(root, computed({ publicUrl: 'http://panorama.test' }))
const vocabulary = vocabularyOf(contract)

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

let current: Promise<Trial> | undefined
let app: Promise<FastifyInstance> | undefined
let asked: string[] = []

async function answer(query: string, variables: Record<string, unknown>): Promise<Answer> {
  asked = []
  app ??= served()
  const response = await fetch(`${(await app).listeningOrigin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}

function trial(): Promise<Trial> {
  current ??= tryOut()
  return current
}

async function served(): Promise<FastifyInstance> {
  const read = async (statement: string, parameters: Record<string, unknown>): Promise<unknown[][]> => {
    asked.push(statement)
    return (await trial()).graph.read(statement, parameters)
  }
  const server = await serve({
    schema: executable(contract, { read }),
    ready: async () => (await trial()).graph.ping(),
    logger: pino({ level: 'silent' }),
    corsOrigin: '*',
    isDevelopment: false,
    playground: resolve(root, 'playground/dist'),
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  return server
}

afterEach(async () => {
  await (await current)?.rollBack()
  current = undefined
})

afterAll(async () => {
  await (await app)?.close()
  await disconnect()
})
