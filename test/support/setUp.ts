import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { readMigrations } from '../../src/graph/readMigrations.ts'
import { startNeo4j } from '../../src/neo4j/startNeo4j.ts'
import { start } from '../../src/start.ts'
import { keepStarted, type Login, type Started } from './started.ts'

const root = resolve(import.meta.dirname, '../..')
const log = pino({ level: 'warn' })

/** Starts, once for all test files, what each of so many workers asks: files of two of them may use the same ids. */
export async function setUp(workers: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'panorama-test-'))
  const pairs: Awaited<ReturnType<typeof startPair>>[] = []
  // One pair after the other: on a busy machine, four databases that begin at once keep each other from answering in time.
  while (pairs.length < workers) pairs.push(await startPair(join(folder, `${pairs.length}`)))
  keepStarted(pairs.map(({ started }) => started))
  closing = async () => {
    await Promise.all(pairs.map(({ close }) => close()))
    await rm(folder, { recursive: true, force: true })
  }
}

/** An empty Neo4j, and the whole program on another one with the facts. */
async function startPair(folder: string): Promise<{ started: Started; close: () => Promise<void> }> {
  // Thousands of statements are planned: Java's best compiler is worth its while, as for a large graph.
  const [empty, facts] = await Promise.all(
    ['empty', 'facts'].map((name) =>
      startNeo4j({ home: join(folder, name), willBeLarge: true, environment: process.env, log }),
    ),
  )
  if (!empty || !facts) throw new Error('Expected two databases.')
  const graph = connect(empty)
  await migrate(graph, readMigrations(join(root, 'cypher/migrations')))
  await graph.close()
  const login = { NEO4J_URI: facts.uri, NEO4J_USER: facts.user, NEO4J_PASSWORD: facts.password }
  const program = await start(
    readConfig({ ...login, PORT: '0', WARM: 'false', PUBLIC_URL: 'http://panorama.test' }),
    log,
  )
  return {
    started: { empty: loginTo(empty), facts: loginTo(facts), served: program.address },
    close: async () => {
      await program.close()
      await Promise.all([empty.stop(), facts.stop()])
    },
  }
}

function loginTo({ uri, user, password }: Login): Login {
  return { uri, user, password }
}

let closing = (): Promise<void> => Promise.resolve()

/** Ends what `setUp` started. */
export function tearDown(): Promise<void> {
  return closing()
}
