import type { Transaction } from '../graph/graph.ts'
import {
  closeLoad,
  createRelations,
  openLoad,
  readReturning,
  refreshCollaborations,
  removeEntities,
  removeRelations,
  touchedParties,
  writeChanges,
  writeEntities,
  writeRelations,
} from '../generated/statements.ts'
import { changesOf, type Done } from './changesOf.ts'
import type { Facts } from './factsOf.ts'
import { refreshCounts } from './refreshCounts.ts'
import { refreshPlaces } from './refreshPlaces.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a load did, counted in facts: a node or a relationship is one. */
export interface Counts {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
  /** Facts that another data set already states of the same node or relationship: theirs stay as they are. */
  readonly refused: readonly string[]
  /** Collaborations, which follow from the facts. */
  readonly derived: { readonly created: number; readonly changed: number; readonly removed: number }
  /** The graph's version after the load. */
  readonly version: number
}

/**
 * Makes the graph state these facts of a data set, and no others of it. Sets only what differs; refreshes what is
 * derived from what was touched; raises the graph's version if anything changed, and keeps what did.
 */
export async function writeFacts(
  transaction: Transaction,
  vocabulary: Vocabulary,
  dataset: string,
  fingerprint: string,
  facts: Facts,
): Promise<Counts> {
  const { countedBy } = vocabulary
  const [opened] = await transaction.run(openLoad, { dataset, countedBy })
  const done = await state(transaction, dataset, facts, opened)
  const { entities, relations, goneEntities, goneRelations } = done
  const version = (opened?.version ?? 0) + 1
  const returning = await returningAmong(transaction, done, version)
  const rows = changesOf({ vocabulary, version, facts, done, returning })
  await inBatches(rows, 10_000, (batch) => transaction.run(writeChanges, { dataset, version, rows: batch }))
  const touched = [
    ...entities.map(({ id }) => id),
    ...[...relations, ...goneRelations].flatMap(({ from, to }) => [from, to]),
    ...goneEntities.flatMap((gone) => gone.relations.map(({ other }) => other)),
  ]
  const derived = await refreshDerived(transaction, [...new Set(touched)])
  const isRedrawn = await refreshPlaces(transaction)
  const refused = [
    ...entities.filter(isRefused).map(({ id }) => id),
    ...relations.filter(isRefused).map(({ from, type, to }) => `${from} ${type} ${to}`),
  ]
  const differing = [...entities, ...relations]
  const removed = goneRelations.length + goneEntities.length
  const isCounted = opened?.isCounted ?? false
  const changed = differing.length - refused.length + removed + derived.length
  const raise = changed > 0 || isRedrawn || !isCounted ? 1 : 0
  if (raise > 0)
    await refreshCounts(
      transaction,
      vocabulary,
      version,
      isCounted ? labelsAmong(facts, done) : vocabulary.types.keys(),
    )
  // What was refused may be free by the next load, so that one has to look again.
  const seen = refused.length > 0 ? '' : fingerprint
  const stated = facts.relations.length - count(relations, 'REFUSED')
  const [closed] = await transaction.run(closeLoad, {
    dataset,
    fingerprint: seen,
    relations: stated,
    raise,
    countedBy,
  })
  return {
    created: count(differing, 'CREATED'),
    changed: count(differing, 'CHANGED'),
    unchanged: facts.entities.length + facts.relations.length - differing.length,
    removed,
    refused,
    derived: {
      created: count(derived, 'CREATED'),
      changed: count(derived, 'CHANGED'),
      removed: count(derived, 'REMOVED'),
    },
    version: closed?.version ?? 0,
  }
}

interface Opened {
  readonly version: number
  readonly isEmpty: boolean
  readonly relations: number | null
}

/** Writes and removes, and tells what was not so already. */
async function state(
  transaction: Transaction,
  dataset: string,
  facts: Facts,
  opened: Opened | undefined,
): Promise<Done> {
  const entities = await inBatches(owned(dataset, facts.entities), 10_000, (rows) =>
    transaction.run(writeEntities, { dataset, rows }),
  )
  const relations = await inBatches(owned(dataset, facts.relations), 10_000, (rows) =>
    opened?.isEmpty ? transaction.run(createRelations, { rows }) : transaction.run(writeRelations, { dataset, rows }),
  )
  const kept = facts.relations.map(({ from, type, to }) => `${from} ${type} ${to}`)
  const before = opened?.isEmpty === true ? 0 : (opened?.relations ?? Infinity)
  const had = before + count(relations, 'CREATED')
  const mayBeGone = had > kept.length - count(relations, 'REFUSED')
  const goneRelations = mayBeGone ? await transaction.run(removeRelations, { dataset, kept }) : []
  const goneEntities = await transaction.run(removeEntities, { dataset, kept: facts.entities.map(({ id }) => id) })
  return { entities, relations, goneEntities, goneRelations }
}

/** The types of what was written or removed, as it is and as it was. */
function labelsAmong(facts: Facts, { entities, goneEntities }: Done): string[] {
  const differing = entities.filter((entity) => !isRefused(entity))
  const ids = new Set(differing.map(({ id }) => id))
  const now = facts.entities.filter(({ id }) => ids.has(id))
  return [...now, ...differing, ...goneEntities].flatMap(({ label }) => label ?? [])
}

async function returningAmong(transaction: Transaction, { entities }: Done, version: number): Promise<Set<string>> {
  if (version === 1) return new Set()
  const ids = entities.filter(({ outcome }) => outcome === 'CREATED').map(({ id }) => id)
  const found = await inBatches(ids, 10_000, (batch) => transaction.run(readReturning, { ids: batch }))
  return new Set(found.map(({ id }) => id))
}

function owned<Row extends { readonly properties: Readonly<Record<string, unknown>> }>(
  dataset: string,
  rows: readonly Row[],
): Row[] {
  return rows.map((row) => ({ ...row, properties: { ...row.properties, dataset } }))
}

/** A hub has thousands of partners, so few of them are refreshed at once. */
async function refreshDerived(transaction: Transaction, ids: readonly string[]): Promise<{ outcome: string }[]> {
  const parties = await inBatches(ids, 10_000, (batch) => transaction.run(touchedParties, { ids: batch }))
  const refreshed = [...new Set(parties.map(({ id }) => id))].sort()
  return inBatches(refreshed, 100, (ids) => transaction.run(refreshCollaborations, { ids, refreshed }))
}

async function inBatches<Item, Row>(
  items: readonly Item[],
  size: number,
  work: (batch: readonly Item[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < items.length; start += size) {
    for (const row of await work(items.slice(start, start + size))) rows.push(row)
  }
  return rows
}

function isRefused({ outcome }: { readonly outcome: string }): boolean {
  return outcome === 'REFUSED'
}

function count(rows: readonly { readonly outcome: string }[], outcome: string): number {
  return rows.filter((row) => row.outcome === outcome).length
}
