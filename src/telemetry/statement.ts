import type { Ran } from '../graph/ran.ts'

/** A statement that was run for a field of an operation, and how it went. Its values are not told: they are the client's. */
export interface Statement extends Ran {
  /** The operation's name, as the client gave it. */
  readonly operation: string | undefined
  /** The root field that it answers, as `Query.institution`. */
  readonly field: string
  readonly text: string
}
