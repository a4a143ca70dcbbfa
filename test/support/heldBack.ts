import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll } from '@jest/globals'
import type { Login } from './started.ts'

/** A way to a Neo4j on which some statements stay under way until they are let go. */
export interface HeldBack extends Login {
  /** How many statements are held back at this moment. */
  readonly held: () => number
  /** Lets go what is held back, and holds nothing back any more. */
  readonly letGo: () => void
}

/** What Neo4j sends while a statement is under way, so that its silence is not taken for a lost connection: Bolt's empty chunk. */
const noop = Buffer.of(0, 0)

/** A way to a Neo4j that holds back each statement that says these words among its first ones. */
export async function heldBack(neo4j: Login, words: string): Promise<HeldBack> {
  const { hostname, port } = new URL(neo4j.uri)
  const waiting = new Set<() => void>()
  const sockets = new Set<Socket>()
  let isOpen = false
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined) // whoever is at its other end hears of it by its end
      socket.on('close', () => sockets.delete(socket))
    }
    upstream.pipe(client)
    client.on('close', () => upstream.destroy())
    client.on('data', (bytes) => {
      if (isOpen || !bytes.includes(words)) {
        upstream.write(bytes)
        return
      }
      client.pause()
      const alive = setInterval(() => client.write(noop), 1000)
      const go = (): void => {
        waiting.delete(go)
        clearInterval(alive)
        upstream.write(bytes)
        client.resume()
      }
      waiting.add(go)
      client.on('close', () => {
        waiting.delete(go)
        clearInterval(alive)
      })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterwards.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return {
    ...neo4j,
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    held: () => waiting.size,
    letGo: () => {
      isOpen = true
      for (const go of waiting) go()
    },
  }
}

const afterwards: (() => void)[] = []

afterAll(() => {
  for (const end of afterwards) end()
})
