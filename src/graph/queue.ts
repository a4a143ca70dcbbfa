import PQueue from 'p-queue'
import { GraphFault } from './faults.ts'

export interface QueueLimits {
  /** How many may be under way at once. */
  readonly atOnce: number
  /** How many more may wait for one of them to end. */
  readonly waiting: number
}

export const usualReads: QueueLimits = { atOnce: 64, waiting: 500 }

/** Milliseconds that one may wait: whoever asks is better served by another server, or a little later. */
const longestWait = 5000

/**
 * Does work in its turn: so much at once, so much waiting, and what comes beyond is refused at once, so that a crowd costs
 * those who are being served nothing. Aborted, what waits is not begun.
 */
export function inTurn({ atOnce, waiting }: QueueLimits) {
  const queue = new PQueue({ concurrency: atOnce })
  return async <Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> => {
    if (queue.pending < atOnce) return queue.add(work, { signal })
    if (queue.size >= waiting) throw overloaded(`${atOnce} statements are under way and ${waiting} wait.`)
    const tooLong = new AbortController()
    const timer = setTimeout(() => {
      tooLong.abort(overloaded(`It waited ${longestWait} ms.`))
    }, longestWait)
    try {
      const begin = (): Promise<Result> => {
        clearTimeout(timer)
        return work()
      }
      return await queue.add(begin, { signal: AbortSignal.any([signal, tooLong.signal]) })
    } finally {
      clearTimeout(timer)
    }
  }
}

function overloaded(why: string): GraphFault {
  return GraphFault.of('GRAPH_OVERLOADED', why)
}
