import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../src/graph/driver.ts'
import { startNeo4j, type EmbeddedNeo4j } from '../src/neo4j/startNeo4j.ts'
import { processesOn } from './processesOn.ts'
import { openProxy, type Proxy } from './proxy.ts'
import { startServer, type ServerProcess } from './serverProcess.ts'

/** A Neo4j of its own, kept running as the program keeps it, and the way to it that faults are done on. */
export interface Stage {
  /** The Neo4j, past the proxy. */
  readonly direct: Connection
  /** The Neo4j, through the proxy. */
  readonly through: Connection
  readonly proxy: Proxy
  /** Starts a server that asks through the proxy. */
  readonly serve: (variables?: Readonly<Record<string, string>>) => Promise<ServerProcess>
  /** Sends the process of Neo4j a signal. */
  readonly signal: (signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT') => Promise<void>
  /** Stops Neo4j in good order and starts it again. */
  readonly restart: () => Promise<void>
  readonly close: () => Promise<void>
}

const log = { info: () => undefined, warn: () => undefined }

/** Opens a stage, on a home that is removed with it where none is given. */
export async function openStage(given?: string): Promise<Stage> {
  const home = given ?? (await mkdtemp(join(tmpdir(), 'panorama-drills-')))
  const start = (port?: number): Promise<EmbeddedNeo4j> =>
    startNeo4j({ home, environment: process.env, log, ...(port === undefined ? {} : { port }) })
  let neo4j = await start()
  const { uri, user, password } = neo4j
  const port = Number(new URL(uri).port)
  const proxy = await openProxy(port)
  const through = { uri: `bolt://127.0.0.1:${proxy.port}`, user, password }
  const servers: ServerProcess[] = []
  return {
    direct: { uri, user, password },
    through,
    proxy,
    serve: async (variables = {}) => {
      const server = await startServer(through, variables)
      servers.push(server)
      return server
    },
    signal: async (signal) => {
      for (const pid of await processesOn(home)) process.kill(pid, signal)
    },
    restart: async () => {
      await neo4j.stop()
      neo4j = await start(port)
    },
    close: async () => {
      await Promise.all(servers.map((server) => server.end()))
      proxy.close()
      await neo4j.stop()
      if (given === undefined) await rm(home, { recursive: true, force: true })
    },
  }
}
