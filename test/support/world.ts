import { encode } from '../../src/graph/encode.ts'
import { workedOut } from '../../src/ingest/factsOf.ts'
import { loadFacts } from '../../src/ingest/loadFacts.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { asking, contract } from './asking.ts'
import { disconnect, tryOut, type Trial } from './graph.ts'
import { recordsIn, type Records } from './recordsIn.ts'

/*
 * The real server on a graph that a test lays out: one server for all test files of a process, the graph anew for each
 * test. Imported once, outside of the files (environment.js); they reach it through given.ts.
 */

/** Lays out nodes and relationships, written as a pattern of Cypher. */
export async function lay(pattern: string): Promise<void> {
  const { transaction } = await trial()
  await transaction.run(`CREATE ${pattern}`)
  const { records } = await transaction.run(
    'MATCH (node:!Migration) WHERE node.id IS NOT NULL SET node:Entity RETURN labels(node), properties(node)',
  )
  const rows = records.map((record) => row(record.get(0) as string[], record.get(1) as Record<string, unknown>))
  await transaction.run('UNWIND $rows AS row MATCH (node:Entity {id: row.id}) SET node = row', encode({ rows }))
}

/** Loads these records and no others of a data set, as a file of `data/` would give them. */
export async function load(records: Records, dataset: string): Promise<void> {
  const { graph } = await trial()
  await loadFacts(graph, { dataset, vocabulary, records: recordsIn(vocabulary, records) })
}

/** The server's answer to a question. */
export const { answer } = asking(async () => {
  const { graph } = await trial()
  return {
    ...graph,
    read: (statement, parameters) => {
      asked.push(statement)
      return graph.read(statement, parameters)
    },
  }
})

/** The statements that were read since this was last asked. */
export function takeAsked(): readonly string[] {
  return asked.splice(0)
}

/** Takes the graph of a test back. */
export async function rollBack(): Promise<void> {
  await (await current)?.rollBack()
  current = undefined
}

export { asking, disconnect, tryOut, type Records }

const vocabulary = vocabularyOf(contract)
const asked: string[] = []
let current: Promise<Trial> | undefined

function trial(): Promise<Trial> {
  current ??= tryOut()
  return current
}

/** A node as a load would have written it: with what is worked out from its own properties, where the test states nothing else. */
function row(labels: readonly string[], properties: Record<string, unknown>): Record<string, unknown> {
  const type = labels.map((label) => vocabulary.types.get(label)).find(Boolean)
  return type ? { ...workedOut(type, properties), ...properties } : properties
}
