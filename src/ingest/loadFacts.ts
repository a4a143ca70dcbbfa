import { createHash } from 'node:crypto'
import { readDataset, refreshCollaborations, settleVersion } from '../generated/statements.ts'
import type { Graph, Transaction } from '../graph/graph.ts'
import { method } from '../network/placesOf.ts'
import { checkClaims } from './checkClaims.ts'
import { checkRecords } from './checkRecords.ts'
import { checkReferences } from './checkReferences.ts'
import type { DataRecord } from './dataRecord.ts'
import { factsOf, type Facts } from './factsOf.ts'
import type { Vocabulary } from './vocabulary.ts'
import { writeFacts, type Counts } from './writeFacts.ts'
import { WrongRecords } from './wrongRecords.ts'

export interface Load {
  /** The name under which the graph keeps these facts, and no longer those that an earlier load of this name stated. */
  readonly dataset: string
  readonly vocabulary: Vocabulary
  readonly records: readonly DataRecord[]
  /** Only to find out what would happen: nothing is written. */
  readonly dryRun?: boolean | undefined
}

export interface Report extends Counts {
  readonly dataset: string
  /** The report as a sentence. */
  readonly text: string
}

/**
 * Loads records into the graph, all of them in one transaction or, where one is wrong, none. Loading the same records
 * again changes nothing, and is known by their fingerprint without comparing them. Rejects with WrongRecords.
 */
export async function loadFacts(graph: Graph, load: Load): Promise<Report> {
  const { dataset, vocabulary, dryRun = false } = load
  const facts = soundFacts(load)
  const fingerprint = fingerprintOf(facts)
  const [known] = await graph.run(readDataset, { dataset, countedBy: vocabulary.countedBy })
  const write = (transaction: Transaction): Promise<Counts> =>
    writeFacts(transaction, vocabulary, dataset, fingerprint, facts)
  const isSo =
    known?.isCounted && (known.fingerprint === fingerprint || (!known.isKnown && facts.entities.length === 0))
  const counts = isSo ? nothingNew(facts, known.version) : await (dryRun ? tried(graph, write) : graph.write(write))
  if (!dryRun) await graph.run(settleVersion, {})
  return { dataset, ...counts, text: textOf(dataset, counts) }
}

/** What a load would do: it is done, and taken back as all that fails in a transaction is. */
function tried(graph: Graph, write: (transaction: Transaction) => Promise<Counts>): Promise<Counts> {
  return graph
    .write<Counts>(async (transaction) => {
      throw new DryRun(await write(transaction))
    })
    .catch((error: unknown) => {
      if (error instanceof DryRun) return error.counts
      throw error
    })
}

class DryRun extends Error {
  readonly counts: Counts

  constructor(counts: Counts) {
    super('A dry run ends before anything is written.')
    this.counts = counts
  }
}

function soundFacts({ vocabulary, records }: Load): Facts {
  const { checked, faults } = checkRecords(vocabulary.schema, records)
  const wrong = [...faults, ...checkReferences(records, checked), ...checkClaims(vocabulary.schema, checked)]
  if (wrong.length > 0) throw new WrongRecords(wrong)
  const facts = checked.map(({ record, sound }) => factsOf(record.type, sound))
  return { entities: facts.flatMap(({ entities }) => entities), relations: facts.flatMap(({ relations }) => relations) }
}

/**
 * Differs where the facts do, or how collaborations and places in their network follow from them. Fact by fact, since a
 * million of them are longer than a text may be.
 */
function fingerprintOf({ entities, relations }: Facts): string {
  const hash = createHash('sha256').update(refreshCollaborations.text + method)
  for (const facts of [entities, relations]) for (const fact of facts) hash.update(JSON.stringify(fact))
  return hash.digest('hex')
}

function nothingNew({ entities, relations }: Facts, version: number): Counts {
  const derived = { created: 0, changed: 0, removed: 0 }
  return {
    created: 0,
    changed: 0,
    unchanged: entities.length + relations.length,
    removed: 0,
    refused: [],
    derived,
    version,
  }
}

function textOf(dataset: string, { created, changed, unchanged, removed, refused, derived, version }: Counts): string {
  const facts = `${created} created, ${changed} changed, ${unchanged} unchanged, ${removed} removed, ${refused.length} refused`
  const collaborations = `${derived.created} created, ${derived.changed} changed, ${derived.removed} removed`
  return `Facts of ${dataset}: ${facts}. Collaborations: ${collaborations}. The graph is at version ${version}.`
}
