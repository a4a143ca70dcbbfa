import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { connect } from '../src/graph/connect.ts'
import { settleVersion } from '../src/generated/statements.ts'
import type { Cypher } from '../src/graph/cypher.ts'
import type { Graph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { readMigrations } from '../src/graph/readMigrations.ts'
import type { Vocabulary } from '../src/ingest/vocabulary.ts'
import { startNeo4j, type EmbeddedNeo4j } from '../src/neo4j/startNeo4j.ts'
import { markOf } from './facts.ts'
import type { Size } from './size.ts'
import { tell } from './tell.ts'
import { writeGraph } from './writeGraph.ts'

export const root = resolve(import.meta.dirname, '..')

/** Where bench graphs are kept between runs, each in a Neo4j of its own. */
const homes = join(root, '.bench')

export interface BenchGraph {
  readonly graph: Graph
  readonly neo4j: EmbeddedNeo4j
  /** How it was made: lines for a reader. */
  readonly made: string
  readonly close: () => Promise<void>
}

/** Starts Neo4j on the bench graph of a size, which is made where it is not there or its records are no longer the same. */
export async function openGraph(vocabulary: Vocabulary, size: Size): Promise<BenchGraph> {
  const name = `${size.name}-${markOf(vocabulary, size)}`
  const home = join(homes, name)
  const receipt = join(home, 'made.txt')
  const known = await readFile(receipt, 'utf8').catch(() => undefined)
  if (known === undefined) await forget(size)
  const log = { info: tell, warn: tell }
  const memory = { heap: '2g', pageCache: '1g' }
  const neo4j = await startNeo4j({ home, memory, willBeLarge: true, environment: process.env, log })
  const graph = connect(neo4j)
  const close = async (): Promise<void> => {
    await graph.close()
    await neo4j.stop()
  }
  try {
    await patiently(() => graph.ping())
    const migrations = readMigrations(join(root, 'cypher', 'migrations'))
    const index = (): Promise<void> => patiently(() => migrate(graph, migrations)) // large indexes take long to fill
    if (known === undefined) await migrate(graph, migrations.slice(0, 1)) // ids; an index is made sooner than it is kept
    const made = known ?? (await make(graph, vocabulary, size, index))
    await index()
    await graph.run(settleVersion, {}) // or no server would keep an answer of it
    await writeFile(receipt, made)
    return { graph, neo4j, made, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function make(graph: Graph, vocabulary: Vocabulary, size: Size, index: () => Promise<void>): Promise<string> {
  tell(`Making the ${size.name} bench graph …`)
  const laps = Object.entries(await writeGraph(graph, vocabulary, size, index))
  const [counted] = await graph.run(count, {})
  const parts = laps.map(([part, milliseconds]) => `${part} ${(milliseconds / 1000).toFixed(0)} s`).join(', ')
  return `${size.name}: ${counted?.nodes ?? 0} nodes, ${counted?.relationships ?? 0} relationships; made in ${parts}`
}

const count: Cypher<object, { readonly nodes: number; readonly relationships: number }> = {
  text: 'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships',
}

/** On a busy machine a Neo4j may need longer than a server's patience lasts. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work()
      return
    } catch (error) {
      if (tries === 20) throw error
    }
  }
}

/** Removes the graphs of a size that other records made, or that were not made to the end. */
async function forget({ name }: Size): Promise<void> {
  const all = await readdir(homes).catch(() => [])
  const old = all.filter((home) => home.startsWith(`${name}-`))
  for (const home of old) await rm(join(homes, home), { recursive: true })
}
