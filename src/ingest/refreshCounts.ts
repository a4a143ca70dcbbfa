import { refreshCounts as refresh } from '../generated/statements.ts'
import type { Transaction } from '../graph/graph.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Counts the things of these types anew, by the values of the fields that lists of them are filtered by. */
export async function refreshCounts(
  transaction: Transaction,
  { types }: Vocabulary,
  labels: Iterable<string>,
): Promise<void> {
  const counted = [...new Set(labels)].map((label) => ({ label, fields: types.get(label)?.countedFields ?? [] }))
  await transaction.run(refresh, { types: counted.filter(({ fields }) => fields.length > 0) })
}
