import type { Arguments } from '../contract/contract.ts'

/** What the piece of `Query.changes` takes beside its first version: the later one, and both as records are sorted by them. */
export const changes = {
  until: ({ until }: Arguments): unknown => until ?? latest,
  newest: ({ until }: Arguments): string => rankOf(until ?? latest),
  oldest: ({ since }: Arguments): string => rankOf(since),
}

/** The largest number that GraphQL has. */
const latest = 2 ** 31 - 1

/** Falls as the version rises; all of one length, as `cypher/write/writeChanges.cypher` writes it. */
function rankOf(version: unknown): string {
  return String(9_999_999_999 - Number(version))
}
