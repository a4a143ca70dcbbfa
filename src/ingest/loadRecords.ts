import type { RecordsByType } from '../contract/records.ts'
import type { Graph } from '../graph/graph.ts'
import { loadFacts } from './loadFacts.ts'
import { recordsIn } from './recordsIn.ts'
import type { Vocabulary } from './vocabulary.ts'
import { WrongRecords, type Fault } from './wrongRecords.ts'

export interface HandedIn {
  readonly dataset: string
  readonly records: RecordsByType
  readonly dryRun: boolean
}

/** What became of records that somebody handed in, as `LoadReport` of the schema tells it, and in a sentence. */
export interface LoadReport {
  readonly dataset: string
  readonly isLoaded: boolean
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
  readonly refused: readonly string[]
  readonly version: number | null
  readonly faults: readonly { path: string; record: string; expected: string; received: string }[]
  readonly faultCount: number
  readonly text: string
}

/** Loads records that somebody hands in. What is wrong with them is told, not thrown: mending it is up to them. */
export async function loadRecords(graph: Graph, vocabulary: Vocabulary, given: HandedIn): Promise<LoadReport> {
  const { dataset, dryRun } = given
  try {
    const records = recordsIn(given.records, vocabulary)
    const report = await loadFacts(graph, { dataset, vocabulary, records, dryRun })
    const text = dryRun ? `Dry run, nothing was written. ${report.text}` : report.text
    return { ...report, isLoaded: !dryRun, faults: [], faultCount: 0, text }
  } catch (error) {
    if (!(error instanceof WrongRecords)) throw error
    const text = `Facts of ${dataset}: ${error.faults.length} faults, nothing was written.`
    return { ...nothing, dataset, faults: error.faults.slice(0, 100).map(told), faultCount: error.faults.length, text }
  }
}

const nothing = { isLoaded: false, created: 0, changed: 0, unchanged: 0, removed: 0, refused: [], version: null }

function told({ file, field, ...fault }: Fault): LoadReport['faults'][number] {
  return { ...fault, path: [file, field].filter((part) => part !== '').join('.') }
}
