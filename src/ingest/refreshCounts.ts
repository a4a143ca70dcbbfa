import { keepCounts, refreshCounts as refresh } from '../generated/statements.ts'
import type { Transaction } from '../graph/graph.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Makes the counts of a version that is about to be, by the values of the fields that lists are filtered by: those of these types are counted
 * anew, the others are as they were in the version before.
 */
export async function refreshCounts(
  transaction: Transaction,
  { types }: Vocabulary,
  version: number,
  labels: Iterable<string>,
): Promise<void> {
  const anew = [...new Set(labels)].map((label) => ({ label, fields: types.get(label)?.countedFields ?? [] }))
  await transaction.run(keepCounts, { version, but: anew.map(({ label }) => label) })
  const counted = anew.filter(({ fields }) => fields.length > 0)
  if (counted.length > 0) await transaction.run(refresh, { version, types: counted })
}
