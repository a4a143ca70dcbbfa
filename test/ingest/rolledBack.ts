import neo4j from 'neo4j-driver'
import { connect, graphOf } from '../../src/graph/connect.ts'
import type { Graph } from '../../src/graph/graph.ts'

const connection = { uri: 'bolt://127.0.0.1:7700', user: 'neo4j', password: 'neo4j' }

/** Does the work in one transaction on a real Neo4j and rolls it back, so that a test leaves nothing behind. */
export async function rolledBack<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  })
  const transaction = driver.session().beginTransaction()
  try {
    return await work(graphOf(transaction))
  } finally {
    await transaction.rollback()
    await driver.close()
  }
}

/** The columns that a statement gives, as Neo4j reads it. */
export async function columnsOf(text: string): Promise<readonly string[]> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password))
  try {
    return await driver.session().run(`EXPLAIN ${text}`).keys()
  } finally {
    await driver.close()
  }
}

/** Does the work on the real Neo4j itself: for work that the database is to refuse. */
export async function connected<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = connect(connection)
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}
