import type { FastifyBaseLogger } from 'fastify'
import { badInput } from './contract/badInput.ts'
import { records as recordsScalar, type RecordsByType } from './contract/records.ts'
import { GraphFault } from './graph/faults.ts'
import type { Graph } from './graph/graph.ts'
import { Queue } from './graph/queue.ts'
import { watched } from './graph/watch.ts'
import { loadRecords, type LoadReport } from './ingest/loadRecords.ts'
import type { Vocabulary } from './ingest/vocabulary.ts'
import type { Asker } from './server/asker.ts'
import type { Mutations } from './server/executable.ts'

interface Place {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  readonly log: FastifyBaseLogger
  /** Told whenever the graph may be another one. */
  readonly changed: () => void
}

/** The data set of the files in `data/`, which each start loads. */
export const datasetOfFiles = 'curated'

/**
 * What the fields of Mutation do, one after the other: each holds the graph against others, so that more at once would only take
 * connections from those who read. Who did it stands in the log alone; the graph names people as public sources do.
 */
export function mutationsOn(place: Place): Mutations {
  const queue = new Queue({ atOnce: 1, waiting: 20, longestWait: 120_000 }) // a load takes seconds, and asked again it would be no sooner
  const { signal } = new AbortController() // never aborted: a turn is over when its load is, not when its client hangs up
  const load = async (field: string, given: Given, asker: Asker | undefined): Promise<LoadReport> => {
    const dataset = nameOf(field, given.dataset)
    return queue.turn(() => loading(place, { ...given, dataset }, asker), signal)
  }
  return {
    load: ({ dataset, records, dryRun }, asker) =>
      load('load', { dataset, records: recordsScalar.parseValue(records), dryRun: dryRun === true }, asker),
    unload: ({ dataset, dryRun }, asker) => load('unload', { dataset, records: {}, dryRun: dryRun === true }, asker),
  }
}

interface Given {
  readonly dataset: unknown
  readonly records: RecordsByType
  readonly dryRun: boolean
}

function nameOf(field: string, given: unknown): string {
  const argument = `Mutation.${field}(dataset:)`
  if (typeof given !== 'string' || !/^[a-z][a-z0-9-]{0,63}$/.test(given))
    throw badInput(argument, 'a name of at most 64 small letters, digits and hyphens, a letter first', given)
  if (given === datasetOfFiles)
    throw badInput(argument, 'another name than that of the files in data/, which are edited and not loaded', given)
  return given
}

/**
 * Once begun it goes on, also where the client hangs up. Where the database falls silent the client is told so; what it asked for
 * may be done all the same, and to ask again does no harm.
 */
async function loading(
  { graph, vocabulary, log, changed }: Place,
  given: Given & { readonly dataset: string },
  asker: Asker | undefined,
): Promise<LoadReport> {
  if (asker?.gone.aborted) throw new GraphFault('GRAPH_ABANDONED', 'Nobody waits for this load any more.', undefined)
  const work = async (): Promise<LoadReport> => {
    try {
      const report = await loadRecords(graph, vocabulary, given)
      log.info({ dataset: given.dataset, subject: asker?.subject }, report.text)
      return report
    } finally {
      changed()
    }
  }
  return watched(work, { ping: graph.ping, longest: Infinity })
}
