import { badInput } from '../contract/badInput.ts'
import type { Arguments } from '../contract/contract.ts'
import { within } from '../contract/within.ts'

const kinds = ['AGREEMENT', 'PROJECT', 'PUBLICATION']

/** What the piece of `Query.collaborationNetwork` takes beside its conditions. */
export const collaborationNetwork = {
  limit: ({ limit }: Arguments): number => within('Query.collaborationNetwork(limit:)', 2, 2000, limit ?? 200),
  /** All kinds where none is named: of all there is everything was counted beforehand. */
  evidence: ({ evidence }: Arguments): string[] => {
    const named = Array.isArray(evidence) ? evidence : []
    return kinds.filter((kind) => named.length === 0 || named.includes(kind))
  },
  toYear: ({ fromYear, toYear }: Arguments): unknown => {
    if (typeof fromYear !== 'number' || typeof toYear !== 'number' || fromYear <= toYear) return toYear ?? null
    throw badInput('Query.collaborationNetwork(toYear:)', `${fromYear}, which is fromYear, or a later year`, toYear)
  },
}
