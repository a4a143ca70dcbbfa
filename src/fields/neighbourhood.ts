import type { Arguments } from '../contract/contract.ts'
import { labelsOf } from './labelsOf.ts'
import { within } from '../contract/within.ts'

/** What the piece of `Query.neighbourhood` takes beside the id. */
export const neighbourhood = {
  depth: ({ depth }: Arguments): number => within('Query.neighbourhood(depth:)', 1, 3, depth ?? 1),
  first: ({ first }: Arguments): number => within('Query.neighbourhood(first:)', 1, 100, first ?? 20),
  kinds: ({ kinds }: Arguments): string[] => labelsOf(kinds),
}
