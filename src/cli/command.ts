import { readConfig, type Config } from '../config.ts'
import { connect } from '../graph/connect.ts'
import type { Connection } from '../graph/driver.ts'
import { connectExactly, type ExactGraph } from '../graph/exactly.ts'
import type { Graph } from '../graph/graph.ts'
import type { EmbeddedNeo4j, StartOptions } from '../neo4j/startNeo4j.ts'
import { reach } from '../reach.ts'

interface Command {
  /** Its name for npm. */
  readonly name: string
  /** How it comes to the embedded Neo4j, where NEO4J_URI names no other. */
  readonly embedded: (options: StartOptions) => Promise<Pick<EmbeddedNeo4j, 'uri' | 'user' | 'password' | 'stop'>>
  readonly work: (on: On) => Promise<string>
}

interface On {
  /** The file that the command was given. */
  readonly file: string
  readonly graph: Graph
  readonly exact: ExactGraph
  readonly root: string
}

/** Does a command on the graph that a server with the same settings would serve, and says in the end what was done. */
export async function command({ name, embedded, work }: Command): Promise<void> {
  try {
    const [, , file, ...more] = process.argv
    if (file === undefined || more.length > 0)
      throw new Error(`Expected one file: npm run ${name} -- panorama.jsonl.gz`)
    const config = readConfig()
    const closers: (() => Promise<void>)[] = []
    try {
      const connection = config.neo4j ?? (await start(config, embedded, closers))
      const graph = connect(connection)
      closers.push(() => graph.close())
      const exact = connectExactly(connection)
      closers.push(() => exact.close())
      await reach(graph, config.neo4j?.uri)
      tell(await work({ file, graph, exact, root: config.root }))
    } finally {
      for (const close of closers.reverse()) await close()
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** Says something to who waits for the end of a command. */
export function tell(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

async function start(
  { home, neo4jPort: port, environment }: Config,
  embedded: Command['embedded'],
  closers: (() => Promise<void>)[],
): Promise<Connection> {
  const neo4j = await embedded({ home, port, environment, log: { info: tell, warn: tell } })
  closers.push(() => neo4j.stop())
  return neo4j
}
