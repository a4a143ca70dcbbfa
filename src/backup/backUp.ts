import { holdGraph, readNodes, readRelations, readRestore, releaseGraph } from '../generated/statements.ts'
import type { ExactGraph } from '../graph/exactly.ts'
import type { Graph } from '../graph/graph.ts'
import { migrationsOf } from '../graph/migrate.ts'
import type { Backup, Entry } from './contents.ts'
import { writeBackup } from './writeBackup.ts'

/** How often all is read anew where the graph changes on the way. */
const attempts = 5

/**
 * Writes all of a graph into a file, as it is at one version, while it goes on being served and changed: where a load came
 * between, all is read anew.
 */
export async function backUp(
  graph: Graph,
  exact: ExactGraph,
  file: string,
  tell: (sentence: string) => void,
): Promise<Backup> {
  const [found] = await graph.run(readRestore, {})
  if (found?.isUnfinished) throw new Error('Expected a whole graph; this one is in the middle of a restore.')
  const migrations = await migrationsOf(graph)
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const state = await stateOf(graph)
    const header = { format: 'panorama-graph backup 1' as const, ...state, at: new Date().toISOString(), migrations }
    try {
      const tally = await writeBackup(file, header, whileItIs(state, graph, exact))
      return { header, tally }
    } catch (error) {
      if (!(error instanceof Changed)) throw error
      tell(`The graph changed while it was read, from version ${state.version} on.`)
    }
  }
  throw new Error(`The graph changed each of ${attempts} times it was read. Back it up when nothing is being loaded.`)
}

interface State {
  readonly version: number
  readonly changedAt: string | null
}

/**
 * The version, at a moment when no load is being applied: while Neo4j applies one, a reader may see its facts before its
 * version, and so take what is half of each for the version before.
 */
async function stateOf(graph: Graph): Promise<State> {
  const [state] = await graph.write(async (transaction) => {
    await transaction.run(holdGraph, {})
    return transaction.run(releaseGraph, {})
  })
  if (!state) throw new Error('Expected a graph with facts; this one has never been loaded. npm start loads them.')
  return state
}

class Changed extends Error {}

async function* whileItIs(state: State, graph: Graph, exact: ExactGraph): AsyncGenerator<Entry> {
  yield* exact.stream<Entry>([readNodes, readRelations])
  const { version, changedAt } = await stateOf(graph)
  if (version !== state.version || changedAt !== state.changedAt) throw new Changed()
}
