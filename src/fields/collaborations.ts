import { badInput } from '../contract/badInput.ts'
import type { Arguments } from '../contract/contract.ts'

/** What the piece of `Query.collaborations` takes beside the ids. */
export const collaborations = {
  partner: ({ from, with: partner }: Arguments): unknown => {
    if (from === partner) throw badInput('Query.collaborations(with:)', 'the id of another than from', partner)
    return partner ?? null
  },
  counting: ({ counting }: Arguments): unknown => counting ?? 'FULL',
}
