import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { versionOf } from '../../src/graph/versionOf.ts'
import { until } from '../neo4j/embedded.ts'
import { disconnect, inTransaction } from '../support/graph.ts'

/** Milliseconds that no test lasts. */
const long = 3_600_000

afterAll(disconnect)

async function change(graph: Graph, text: string): Promise<void> {
  await graph.run({ text }, {})
}

describe('the version of the graph', () => {
  test('is not known of a graph that has none', () =>
    inTransaction(async (graph) => {
      expect(await versionOf(graph, long).now()).toBeUndefined()
    }))

  test('is told by number and time, so that it differs where a number comes again', () =>
    inTransaction(async (graph) => {
      await change(graph, "CREATE (:Graph {id: 'graph', version: 7, settled: 7, changedAt: '2026-01-01T00:00:00Z'})")
      expect(await versionOf(graph, long).now()).toMatchObject({ name: '7 2026-01-01T00:00:00Z' })
    }))

  test('is not known while a change is not settled', () =>
    inTransaction(async (graph) => {
      await change(graph, "CREATE (:Graph {id: 'graph', version: 8, settled: 7})")
      expect(await versionOf(graph, long).now()).toBeUndefined()
    }))

  test('is taken for the present one until its bound, and no longer', () =>
    inTransaction(async (graph) => {
      await change(graph, "CREATE (:Graph {id: 'graph', version: 7, settled: 7})")
      const [version, other] = [versionOf(graph, long), versionOf(graph, long)]
      expect(await version.now()).toMatchObject({ name: '7' })
      await change(graph, "MATCH (graph:Graph {id: 'graph'}) SET graph.version = 8, graph.settled = 8")
      expect([await version.now(), await other.now()]).toMatchObject([{ name: '7' }, { name: '8' }])
    }))

  test('is asked for again once it was forgotten, also where it was being asked for', () =>
    inTransaction(async (graph) => {
      await change(graph, "CREATE (:Graph {id: 'graph', version: 7, settled: 7})")
      const held: (() => void)[] = []
      const peek = async (statement: string): Promise<unknown[][]> => {
        const rows = await graph.peek(statement)
        await new Promise<void>((release) => held.push(release))
        return rows
      }
      const version = versionOf({ peek }, long)
      const before = version.now()
      await until(() => Promise.resolve(held.length === 1))
      await change(graph, "MATCH (graph:Graph {id: 'graph'}) SET graph.version = 8, graph.settled = 8")
      version.forget()
      const after = version.now()
      await until(() => Promise.resolve(held.length === 2))
      held[0]?.()
      held[1]?.()
      expect([await before, await after]).toMatchObject([{ name: '8' }, { name: '8' }])
    }))

  test('is known to who came before it was asked for, however long it takes, and asked for again by who came long after', () =>
    inTransaction(async (graph) => {
      await change(graph, "CREATE (:Graph {id: 'graph', version: 7, settled: 7})")
      const bound = 20
      let asked = 0
      const peek = async (statement: string): Promise<unknown[][]> => {
        asked += 1
        const rows = await graph.peek(statement)
        await setTimeout(5 * bound)
        return rows
      }
      const version = versionOf({ peek }, bound)
      const first = version.now()
      await setTimeout(2 * bound)
      const late = version.now()
      expect([await first, await late]).toMatchObject([{ name: '7' }, { name: '7' }])
      expect(asked).toBe(2)
    }))
})
