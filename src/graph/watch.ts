import { setTimeout } from 'node:timers/promises'
import { GraphFault } from './faults.ts'

/** Milliseconds within which a database that is gone is known to be gone. */
export const patience = 1500

export interface Watch {
  /** Rejects when the database does not answer soon. */
  readonly ping: () => Promise<unknown>
  /** Milliseconds that the work may take at most. */
  readonly longest: number
  /** Aborted when nobody waits for the work any more. */
  readonly caller?: AbortSignal | undefined
}

/**
 * Does work on the database until one thing ends it: it is done, nobody wants it, it lasts too long, or the database has
 * fallen silent. A frozen server, or one that the network lost, keeps its connections open and says nothing on them, so
 * work that lasts asks beside it whether anyone is there. The signal given to the work is aborted when it is over.
 */
export async function watched<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { ping, longest, caller }: Watch,
): Promise<Result> {
  const over = new AbortController()
  const signal = caller ? AbortSignal.any([caller, over.signal]) : over.signal
  try {
    return await Promise.race([work(signal), silence(ping, longest, signal)])
  } catch (error) {
    throw caller?.aborted ? new GraphFault('GRAPH_ABANDONED', 'Nobody waits for this answer any more.', error) : error
  } finally {
    over.abort()
  }
}

/** The result, or a fault of that code where it does not come within `patience`. */
export function promptly<Result>(work: Promise<Result>): Promise<Result> {
  const late = setTimeout(patience, undefined, { ref: false }).then(() => {
    throw GraphFault.of('GRAPH_UNAVAILABLE', `No answer within ${patience} ms.`)
  })
  return Promise.race([work, late])
}

/** A server may pause for a moment, as when it frees memory: it is silent when it missed two pings. */
async function silence(ping: Watch['ping'], longest: number, signal: AbortSignal): Promise<never> {
  const deadline = performance.now() + longest
  for (;;) {
    const left = deadline - performance.now()
    await setTimeout(Math.min(patience, left), undefined, { signal })
    if (left <= patience) break
    await ping().catch(ping)
  }
  throw GraphFault.of('GRAPH_TIMEOUT', `No answer within ${longest} ms.`)
}
