import { afterAll, afterEach, expect } from '@jest/globals'
import { encode } from '../../src/graph/encode.ts'
import { workedOut } from '../../src/ingest/factsOf.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { asking, contract } from './asking.ts'
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

/** The data of the answer; the question must have one without errors. */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  asked = []
  const { data, errors } = await answer(query, variables)
  expect(errors).toBeUndefined()
  return data
}

/** The errors of an answer, each with its message and code. */
export async function askWrongly(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  asked = []
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

const vocabulary = vocabularyOf(contract)

let current: Promise<Trial> | undefined
let asked: string[] = []

const { answer, close } = asking(async () => {
  const { graph } = await trial()
  return {
    ...graph,
    read: (statement, parameters) => {
      asked.push(statement)
      return graph.read(statement, parameters)
    },
  }
})

function trial(): Promise<Trial> {
  current ??= tryOut()
  return current
}

afterEach(async () => {
  await (await current)?.rollBack()
  current = undefined
})

afterAll(async () => {
  await close()
  await disconnect()
})
