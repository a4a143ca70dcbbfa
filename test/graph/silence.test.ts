import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { processesOn } from '../../drills/processesOn.ts'
import { connect } from '../../src/graph/connect.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { embedded, temporaryFolder, until } from '../neo4j/embedded.ts'
import { freeze, goOn } from '../support/freeze.ts'

let graph: Graph
let server: number

beforeAll(async () => {
  const home = temporaryFolder()
  graph = connect({ ...(await embedded({ home })), readTimeout: 60_000 })
  ;[server = 0] = await processesOn(home)
})

afterEach(() => {
  goOn(server)
})

afterAll(() => graph.close())

describe('a database that stands still', () => {
  test('is unavailable to a read, long before the time that a read may take', async () => {
    await graph.read('RETURN 1', {})
    await freeze(server)
    await expect(graph.read('RETURN 1', {})).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  })

  test('is unavailable to a read under way', async () => {
    const slow = graph.read('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)', {})
    await setTimeout(500)
    await freeze(server)
    await expect(slow).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  })

  test('does not answer a ping, however often it is asked', async () => {
    await freeze(server)
    const pings = await Promise.allSettled(Array.from({ length: 30 }, () => graph.ping()))
    expect(pings.map((ping) => ping.status === 'rejected' && (ping.reason as { code: string }).code)).toEqual(
      Array.from({ length: 30 }, () => 'GRAPH_UNAVAILABLE'),
    )
  })

  test('answers again when it goes on', async () => {
    await freeze(server)
    await expect(graph.ping()).rejects.toThrow()
    goOn(server)
    await until(() =>
      graph.ping().then(
        () => true,
        () => false,
      ),
    )
    expect(await graph.read('RETURN 1', {})).toEqual([[1]])
  })
})
