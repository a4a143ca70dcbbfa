import type { Cypher } from './cypher.ts'
import type { Ran } from './ran.ts'

/** Values by name. Whole numbers reach the database as INTEGER. */
export type Parameters = Readonly<Record<string, unknown>>

export interface ReadOptions {
  /** Aborted when nobody waits for it any more. */
  readonly caller?: AbortSignal | undefined
  /** About what it costs the database, in the unit of `@cost`: it decides when its turn comes. */
  readonly cost?: number
  /** Told how it went when it is over. */
  readonly tell?: (ran: Ran) => void
}

/** The database as the rest of the program sees it. Every method rejects with a GraphFault where the database fails. */
export interface Graph {
  /**
   * Runs one reading statement, which cannot write. Each record is the list of its columns' values. Aborted by the
   * caller, it is ended in the database too.
   */
  readonly read: (statement: string, parameters: Parameters, options?: ReadOptions) => Promise<unknown[][]>
  /** How many reads are under way and how many wait for their turn, at this moment. */
  readonly queue: { readonly running: number; readonly waiting: number }
  /** Runs one whole statement. Each row has its columns by name. */
  readonly run: <P extends object, R>(statement: Cypher<P, R>, parameters: P) => Promise<R[]>
  /** Runs the work in one transaction: all of it is there after, or none. Repeated where the database asks for it. */
  readonly write: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>
  /** As read, for what takes no time: the answer comes promptly, however much else is asked, or never. */
  readonly peek: (statement: string) => Promise<unknown[][]>
  /** Resolves when the database answers promptly. */
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface Transaction {
  readonly run: <P extends object, R>(statement: Cypher<P, R>, parameters: P) => Promise<R[]>
}
