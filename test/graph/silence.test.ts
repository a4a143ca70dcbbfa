import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { processesOn } from '../../drills/processesOn.ts'
import { openProxy } from '../../drills/proxy.ts'
import { connect } from '../../src/graph/connect.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { EmbeddedNeo4j } from '../../src/neo4j/startNeo4j.ts'
import { embedded, temporaryFolder, until } from '../neo4j/embedded.ts'
import { freeze, goOn } from '../support/freeze.ts'

let graph: Graph
let neo4j: EmbeddedNeo4j
let server: number

beforeAll(async () => {
  const home = temporaryFolder()
  neo4j = await embedded({ home })
  graph = connect({ ...neo4j, readTimeout: 60_000 })
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
    await until(isAnswered) // the last ping of the test before may still be under way
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
    await until(isAnswered)
    expect(await graph.read('RETURN 1', {})).toEqual([[1]])
  })
})

test('a database that answers others is not taken for silent, though it answers no ping', async () => {
  const proxy = await openProxy(Number(new URL(neo4j.uri).port))
  const busy = connect({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}`, readTimeout: 60_000 })
  await Promise.all([1, 2].map((number) => busy.read(`RETURN ${number}`, {})))
  proxy.silenceNew() // pings have connections of their own, and none is open yet
  const late = createServer((_request, response) => void setTimeout(8000).then(() => response.end('late')))
  await once(late.listen(0, '127.0.0.1'), 'listening')
  const { port } = late.address() as AddressInfo
  let isOver = false
  const slow = busy.read(`LOAD CSV FROM 'http://127.0.0.1:${port}/' AS row RETURN row[0]`, {}).finally(() => {
    isOver = true
  })
  const others = async (): Promise<void> => {
    while (!isOver) {
      await busy.read('RETURN 1', {})
      await setTimeout(200)
    }
  }
  const [rows] = await Promise.all([slow, others()])
  expect(rows).toEqual([['late']])
  await busy.close()
  late.close()
  proxy.close()
})

function isAnswered(): Promise<boolean> {
  return graph.ping().then(
    () => true,
    () => false,
  )
}
