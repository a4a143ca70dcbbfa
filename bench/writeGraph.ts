import {
  closeLoad,
  createRelations,
  openLoad,
  refreshCollaborations,
  writeEntities,
} from '../src/generated/statements.ts'
import type { Graph } from '../src/graph/graph.ts'
import { refreshCounts } from '../src/ingest/refreshCounts.ts'
import { refreshPlaces } from '../src/ingest/refreshPlaces.ts'
import type { Vocabulary } from '../src/ingest/vocabulary.ts'
import { Stopwatch } from '../src/stopwatch.ts'
import { batches, factsIn } from './facts.ts'
import type { Size } from './size.ts'
import { tell } from './tell.ts'

const dataset = 'bench'

/**
 * Writes a bench graph into an empty database with the statements of a load, but each batch in a transaction of its own:
 * nobody reads while it is made, and one that is not complete is thrown away. Gives milliseconds by part.
 */
export async function writeGraph(
  graph: Graph,
  vocabulary: Vocabulary,
  size: Size,
  index: () => Promise<void>,
): Promise<Stopwatch['laps']> {
  const watch = new Stopwatch()
  const { countedBy } = vocabulary
  await graph.run(openLoad, { dataset, countedBy })
  const parties: string[] = []
  for (const { entities } of factsIn(vocabulary, size)) {
    const rows = entities.map((row) => ({ ...row, properties: { ...row.properties, dataset } }))
    await graph.write(({ run }) => run(writeEntities, { dataset, rows }))
    for (const { label, id } of entities) if (label === 'Institution' || label === 'Researcher') parties.push(id)
  }
  watch.lap('nodes')

  tell('Its nodes are there.')
  let relations = 0
  for (const facts of factsIn(vocabulary, size)) {
    relations += facts.relations.length
    const rows = facts.relations.map((row) => ({ ...row, properties: { ...row.properties, dataset } }))
    for (const some of batches(rows, 10_000)) await graph.write(({ run }) => run(createRelations, { rows: some }))
  }
  watch.lap('relationships')
  tell('Its relationships are there.')

  const refreshed = parties.sort()
  let done = 0
  for (const ids of batches(refreshed, 100)) {
    await graph.write(({ run }) => run(refreshCollaborations, { ids, refreshed }))
    done += ids.length
    if (done % 5000 === 0) tell(`Collaborations of ${done} out of ${refreshed.length}`)
  }
  watch.lap('collaborations')
  await graph.write(refreshPlaces)
  watch.lap('places')
  await index()
  watch.lap('indexes')
  await graph.write((transaction) => refreshCounts(transaction, vocabulary, 1, vocabulary.types.keys()))
  watch.lap('counts')
  await graph.run(closeLoad, { dataset, fingerprint: '', relations, raise: 1, countedBy })
  return watch.laps
}
