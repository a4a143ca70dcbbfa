import type { Arguments } from '../contract/contract.ts'
import { today } from '../contract/today.ts'
import { within } from '../contract/within.ts'

/** What the pieces of `Query.gaps` take beside the ids, by the coordinate of the kind's piece. */
export const gaps = {
  'Query.gaps.AGREEMENT_WITHOUT_ACTIVITY': {
    today,
    years: ({ years }: Arguments): number | null =>
      isGiven(years) ? within('Query.gaps(years:)', 1, 100, years) : null,
  },
  'Query.gaps.LAPSING_AGREEMENT': {
    today,
    months: ({ months }: Arguments): number => within('Query.gaps(months:)', 0, 1200, months ?? 12),
  },
  'Query.gaps.STRONG_WITHOUT_JOINT': {
    projects: ({ projects }: Arguments): number => within('Query.gaps(projects:)', 1, 1000, projects ?? 2),
  },
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}
