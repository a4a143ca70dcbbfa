import {
  closeRestore,
  openRestore,
  readRestore,
  removeSome,
  restoreNodes,
  restoreRelations,
  type NodeRow,
  type RelationRow,
} from '../generated/statements.ts'
import type { ExactGraph } from '../graph/exactly.ts'
import type { Graph } from '../graph/graph.ts'
import { migrate, strangerAmong, type Migration } from '../graph/migrate.ts'
import { isNode, type Backup, type Entry } from './contents.ts'
import { checkBackup, readBackup } from './readBackup.ts'

/** How many nodes or relationships are written at once. */
const batch = 5000

/**
 * Writes a backup into an empty graph. The whole file is checked before anything is written. Until the last of it is there
 * the graph is marked as unfinished, and no server serves it; a restore that was cut off is begun anew by the next one.
 */
export async function restore(
  graph: Graph,
  exact: ExactGraph,
  migrations: readonly Migration[],
  file: string,
  tell: (sentence: string) => void,
): Promise<Backup> {
  const backup = await checkBackup(file)
  const stranger = strangerAmong(backup.header.migrations, migrations)
  if (stranger !== undefined) {
    throw new Error(
      `${file}: expected a backup of this release or an earlier one; it has the migration ${stranger}, which is none of ours.`,
    )
  }
  await begin(graph, file, tell)
  const versioned = await writeEntries(exact, file, tell)
  await migrate(graph, migrations)
  await exact.write(restoreNodes, versioned)
  await finish(graph, backup)
  return backup
}

/** Marks the graph, once it is known to be empty or what a restore left unfinished. */
async function begin(graph: Graph, file: string, tell: (sentence: string) => void): Promise<void> {
  const isUnfinished = await graph.write(async (transaction) => {
    const [found] = await transaction.run(readRestore, {})
    const isUnfinished = found?.isUnfinished ?? false
    const nodes = found?.nodes ?? 0
    if (nodes > 0 && !isUnfinished) {
      throw new Error(
        `Expected an empty graph; this one has ${nodes} nodes. Set PANORAMA_HOME to a new folder, or NEO4J_URI or NEO4J_DATABASE to an empty database.`,
      )
    }
    await transaction.run(openRestore, { file })
    return isUnfinished
  })
  if (!isUnfinished) return
  tell('An earlier restore was cut off here. Removing what it wrote.')
  for (;;) {
    const [some] = await graph.run(removeSome, {})
    if (!some || some.removed === 0) return
  }
}

/** Writes all but the node that tells the graph's version, which comes last: what is served by version is then whole. */
async function writeEntries(exact: ExactGraph, file: string, tell: (sentence: string) => void): Promise<NodeRow[]> {
  const now = new Map<string, string>()
  const versioned: NodeRow[] = []
  let done = 0
  for await (const entries of batches(readBackup(file))) {
    const nodes = entries.filter(isNode)
    versioned.push(...nodes.filter(({ labels }) => labels.includes('Graph')))
    for (const row of await exact.write(
      restoreNodes,
      nodes.filter(({ labels }) => !labels.includes('Graph')),
    )) {
      now.set(row.key, row.now)
    }
    const relations = entries.filter((entry): entry is RelationRow => !isNode(entry))
    await exact.write(
      restoreRelations,
      relations.map((relation) => placed(relation, now)),
    )
    done += entries.length
    tell(`${done} nodes and relationships are written.`)
  }
  return versioned
}

function placed(relation: RelationRow, now: ReadonlyMap<string, string>): RelationRow {
  const [from, to] = [now.get(relation.from), now.get(relation.to)]
  if (from === undefined || to === undefined)
    throw new Error('Expected both nodes of a relationship before it in the backup.')
  return { ...relation, from, to }
}

async function* batches(parts: AsyncIterable<Entry | Backup['header']>): AsyncGenerator<Entry[]> {
  let entries: Entry[] = []
  for await (const part of parts) {
    if ('format' in part) continue
    entries.push(part)
    if (entries.length < batch) continue
    yield entries
    entries = []
  }
  yield entries
}

async function finish(graph: Graph, { tally }: Backup): Promise<void> {
  await graph.write(async (transaction) => {
    const [found] = await transaction.run(readRestore, {})
    if (found?.nodes !== tally.nodes || found.relations !== tally.relations) {
      throw new Error(
        `Expected ${tally.nodes} nodes and ${tally.relations} relationships; got ${found?.nodes ?? 0} and ${found?.relations ?? 0}. Something else wrote into this graph: it stays marked as unfinished.`,
      )
    }
    await transaction.run(closeRestore, {})
  })
}
