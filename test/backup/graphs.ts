import { afterAll } from '@jest/globals'
import { connect } from '../../src/graph/connect.ts'
import { connectExactly, type ExactGraph } from '../../src/graph/exactly.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { readMigrations } from '../../src/graph/readMigrations.ts'
import type { Login } from '../support/started.ts'

export const migrations = readMigrations('cypher/migrations')

/** The two ways in which a backup comes to a graph, open until the tests of the file end. */
export function opened(login: Login): readonly [graph: Graph, exact: ExactGraph] {
  const [graph, exact] = [connect(login), connectExactly(login)]
  closers.push(graph.close, exact.close)
  return [graph, exact]
}

/** For who does not listen. */
export function untold(): void {
  return undefined
}

const closers: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const close of closers) await close()
})
