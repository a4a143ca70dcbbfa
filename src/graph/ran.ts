import { GraphFault } from './faults.ts'

/** How a reading statement went, for those who count and log. */
export interface Ran {
  /** Milliseconds that it waited for its turn. */
  readonly waited: number
  /** Milliseconds from its turn until the database had answered; undefined where its turn never came. */
  readonly took: number | undefined
  /** What it gave; undefined where it failed. */
  readonly rows: readonly unknown[][] | undefined
  /** The code of the fault that it failed with. */
  readonly fault: string | undefined
  /** Whether another read, done by the same statement, tells of it already: it is not to be counted again. */
  readonly isRepeated?: boolean
}

/** Does the work and tells how it went. The work says when its turn has come. */
export async function told(
  tell: (ran: Ran) => void,
  work: (begin: () => void) => Promise<unknown[][]>,
): Promise<unknown[][]> {
  const asked = performance.now()
  let begun: number | undefined
  const end = (rows: Ran['rows'], fault: Ran['fault']): void => {
    const now = performance.now()
    tell({ waited: (begun ?? now) - asked, took: begun === undefined ? undefined : now - begun, rows, fault })
  }
  try {
    const rows = await work(() => (begun = performance.now()))
    end(rows, undefined)
    return rows
  } catch (error) {
    end(undefined, error instanceof GraphFault ? error.code : 'INTERNAL_SERVER_ERROR')
    throw error
  }
}
