import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { localIssuer } from '../support/issuer.ts'
import { on, spawnedServer } from '../support/spawned.ts'
import { started } from '../support/started.ts'

/** The whole program in a process of its own, as it runs, on the facts. */
async function serverWith(variables: Readonly<Record<string, string>>): Promise<string> {
  return (await spawnedServer({ ...on(started().facts), ...variables })).address
}

async function get(address: string, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}/plot/${path}`, { headers })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

describe('a picture is asked for within the limits of any question', () => {
  test('of cost', async () => {
    const { status, headers, body } = await get(await serverWith({ MAX_COST: '100' }), 'network.svg')
    const { type, cache } = { type: headers.get('content-type'), cache: headers.get('cache-control') }
    expect({ status, type, cache }).toEqual({ status: 400, type: 'text/plain; charset=utf-8', cache: 'no-store' })
    expect(body).toMatch(/cost/i)
  })

  test('of requests a minute', async () => {
    const address = await serverWith({ RATE_LIMIT: '2' })
    const answers = [
      await get(address, 'coverage.svg'),
      await get(address, 'coverage.csv'),
      await get(address, 'map.svg'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(answers[0]?.headers.get('ratelimit-remaining')).toBe('1')
    expect(answers[2]?.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(answers[2]?.body).toContain('Expected at most 2 requests a minute')
  })

  test('of what the graph can do at the moment', async () => {
    const way = await wayTo(started().facts.uri)
    const address = await serverWith({ NEO4J_URI: way.uri, CACHE_SIZE: '0' })
    expect((await get(address, 'coverage.svg')).status).toBe(200)
    way.cut()
    const { status, headers, body } = await get(address, 'coverage.svg')
    expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '1', 'no-store'])
    expect(body).toContain('graph')
  })
})

describe('a picture is drawn for those who may ask', () => {
  test('and for nobody else, where reads are closed', async () => {
    const issuer = await localIssuer()
    const address = await serverWith({ ...issuer.settings, READS: 'closed', CACHE_BOUND: '60' })
    const { status, headers } = await get(address, 'coverage.svg')
    expect([status, headers.get('www-authenticate')?.startsWith('Bearer')]).toEqual([401, true])
    const known = await get(address, 'coverage.svg', { authorization: `Bearer ${await issuer.token(['READER'])}` })
    expect([known.status, known.headers.get('cache-control')?.split(',')[0]]).toEqual([200, 'private'])
    expect(known.headers.get('vary')).toContain('authorization')
  })
})

describe('a server that answers trusted documents only', () => {
  test('trusts its own pictures', async () => {
    const address = await serverWith({ TRUSTED_DOCUMENTS: join(import.meta.dirname, '../../examples') })
    const paths = [
      ...['network', 'map', 'timeline', 'matrix', 'coverage', 'sankey'].map((name) => `${name}.svg`),
      'paths.svg?from=uit&to=riken',
      'neighbourhood.svg?of=excelaqua',
    ]
    const statuses = await Promise.all(paths.map(async (path) => (await get(address, path)).status))
    expect(statuses).toEqual(paths.map(() => 200))
  })
})

/** A way to a Neo4j that can be cut. */
async function wayTo(uri: string): Promise<{ readonly uri: string; readonly cut: () => void }> {
  const { hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const further = connect(Number(port), hostname)
    for (const end of [socket, further]) {
      sockets.add(end)
      end.on('error', () => end.destroy())
    }
    socket.pipe(further).pipe(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = (): void => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  cuts.push(cut)
  return { uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, cut }
}

const cuts: (() => void)[] = []

afterAll(() => {
  for (const cut of cuts) cut()
})
