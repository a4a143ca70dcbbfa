import PQueue from 'p-queue'
import { GraphFault } from './faults.ts'

export interface QueueLimits {
  /** How many may be under way at once. */
  readonly atOnce: number
  /** How many more may wait for one of them to end. */
  readonly waiting: number
  /** Milliseconds that one may wait; as long as a reader has patience for, where undefined. */
  readonly longestWait?: number
}

export const usualReads: QueueLimits = { atOnce: 64, waiting: 500 }

/** Milliseconds that a read may wait: whoever asks is better served by another server, or a little later. */
const patienceOfReaders = 5000

/**
 * Does work in its turn: so much at once, so much waiting, and what comes beyond is refused at once, so that a crowd costs
 * those who are being served nothing. Aborted, what waits is not begun.
 */
export class Queue {
  readonly #queue: PQueue
  readonly #limits: QueueLimits

  constructor(limits: QueueLimits) {
    this.#queue = new PQueue({ concurrency: limits.atOnce })
    this.#limits = limits
  }

  get running(): number {
    return this.#queue.pending
  }

  get waiting(): number {
    return this.#queue.size
  }

  async turn<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const { atOnce, waiting, longestWait = patienceOfReaders } = this.#limits
    if (this.running < atOnce) return this.#queue.add(work, { signal })
    if (this.waiting >= waiting) throw overloaded(`${atOnce} statements are under way and ${waiting} wait.`)
    const tooLong = new AbortController()
    const timer = setTimeout(() => {
      tooLong.abort(overloaded(`It waited ${longestWait} ms.`))
    }, longestWait)
    try {
      const begin = (): Promise<Result> => {
        clearTimeout(timer)
        return work()
      }
      return await this.#queue.add(begin, { signal: AbortSignal.any([signal, tooLong.signal]) })
    } finally {
      clearTimeout(timer)
    }
  }
}

function overloaded(why: string): GraphFault {
  return GraphFault.of('GRAPH_OVERLOADED', why)
}
