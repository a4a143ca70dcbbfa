import { badInput } from '../contract/badInput.ts'
import type { Arguments } from '../contract/contract.ts'
import { labelsOf } from './labelsOf.ts'
import { relationshipKinds } from './relationshipKinds.ts'
import { within } from '../contract/within.ts'

/** What the piece of `Query.connectionPaths` takes beside the ids. */
export const connectionPaths = {
  to: ({ from, to }: Arguments): unknown => {
    if (from === to) throw badInput('Query.connectionPaths(to:)', 'the id of another entity than from', to)
    return to
  },
  maxLength: ({ maxLength }: Arguments): number => within('Query.connectionPaths(maxLength:)', 1, 6, maxLength ?? 4),
  first: ({ first }: Arguments): number => within('Query.connectionPaths(first:)', 1, 50, first ?? 5),
  through: ({ through }: Arguments): string[] => labelsOf(through),
  by: ({ by }: Arguments): unknown => by ?? relationshipKinds,
}
