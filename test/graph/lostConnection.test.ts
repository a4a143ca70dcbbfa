import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll, describe, expect, test } from '@jest/globals'
import { openProxy } from '../../drills/proxy.ts'
import { connect } from '../../src/graph/connect.ts'
import { GraphFault } from '../../src/graph/faults.ts'

import { until } from '../neo4j/embedded.ts'
import { started } from '../support/started.ts'

const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN [sum(a + b)] AS lost'
const closers: (() => unknown)[] = []

afterAll(async () => {
  for (const close of closers) await close()
})

/** What listens in the place of Neo4j and does this with each piece that comes. */
async function listening(answer: (socket: Socket, piece: number) => void): Promise<string> {
  const server = createServer((socket) => {
    let piece = 0
    socket.on('data', () => {
      answer(socket, piece++)
    })
    socket.on('error', () => undefined) // its end is all that counts
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => server.close())
  return `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a connection that is lost', () => {
  test.each<[string, (socket: Socket, piece: number) => void]>([
    ['before its greeting', (socket) => socket.resetAndDestroy()],
    ['in the midst of its greeting', (socket) => socket.end(Buffer.from([0, 0, 1, 0xff, 2, 0]))],
    [
      'after its greeting',
      (socket, piece) => (piece === 0 ? socket.write(Buffer.from([0, 0, 4, 5])) : socket.resetAndDestroy()),
    ],
  ])('%s is a graph that cannot be reached', async (_, answer) => {
    const graph = connect({ uri: await listening(answer), user: 'neo4j', password: 'none' })
    closers.push(graph.close)
    await expect(graph.read('RETURN 1', {})).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE', passes: true })
  })

  test('without a word is known to be lost long before its question may be given up; one that is only slow is not', async () => {
    const login = started().empty
    const proxy = await openProxy(Number(new URL(login.uri).port))
    const through = connect({ ...login, uri: `bolt://127.0.0.1:${proxy.port}`, readTimeout: 600_000 })
    const direct = connect({ ...login, readTimeout: 8000 })
    closers.push(through.close, direct.close, proxy.close)

    await through.read('RETURN 1', {})
    const sent = proxy.sent()
    const asked = through.read(slow, {})
    await until(() => Promise.resolve(proxy.sent() > sent))
    proxy.silence()
    await expect(asked).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    expect(await through.read('RETURN 1', {})).toEqual([[1]])
    await expect(direct.read(slow, {})).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT' })
  })

  test('before it was greeted keeps no place from others when all is well again', async () => {
    const login = started().empty
    const proxy = await openProxy(Number(new URL(login.uri).port))
    const graph = connect({ ...login, uri: `bolt://127.0.0.1:${proxy.port}` })
    closers.push(graph.close, proxy.close)

    proxy.silenceAll()
    const unanswered = Array.from({ length: 20 }, () => graph.peek('RETURN 1').catch(codeOf))
    expect(new Set(await Promise.all(unanswered))).toEqual(new Set(['GRAPH_UNAVAILABLE']))
    proxy.heal()
    await until(() =>
      graph.peek('RETURN 1').then(
        () => true,
        () => false,
      ),
    )
  })
})

function codeOf(error: unknown): unknown {
  return error instanceof GraphFault ? error.code : error
}
