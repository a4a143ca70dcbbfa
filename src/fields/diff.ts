import { badInput } from '../contract/badInput.ts'
import type { Arguments } from '../contract/contract.ts'

/** What the piece of `Query.diff` takes beside its first day. */
export const diff = {
  to: ({ from, to }: Arguments): unknown => {
    if (String(from) <= String(to)) return to
    throw badInput('Query.diff(to:)', `${String(from)}, which is from, or a later day`, to)
  },
}
