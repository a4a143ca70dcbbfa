import neo4j, { type Driver, type Transaction } from 'neo4j-driver'
import { graphOf } from '../../src/graph/connect.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { started } from './started.ts'

/** A graph that is empty at first, and whose end takes everything back. */
export interface Trial {
  readonly graph: Graph
  readonly transaction: Transaction
  readonly rollBack: () => Promise<void>
}

let driver: Driver | undefined

export async function tryOut(): Promise<Trial> {
  const { uri, user, password } = started().empty
  driver ??= neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
  const session = driver.session()
  const transaction = await session.beginTransaction()
  return {
    graph: graphOf(transaction),
    transaction,
    rollBack: async () => {
      if (transaction.isOpen()) await transaction.rollback()
      await session.close()
    },
  }
}

/** Does the work on a graph that is empty at first and is rolled back at the end. */
export async function inTransaction<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const { graph, rollBack } = await tryOut()
  try {
    return await work(graph)
  } finally {
    await rollBack()
  }
}

/** Closes the connections of this test file. */
export async function disconnect(): Promise<void> {
  await driver?.close()
  driver = undefined
}
