import { availableParallelism } from 'node:os'
import PQueue from 'p-queue'
import { GraphFault } from './faults.ts'

export interface QueueLimits {
  /** How many may be under way at once, dear ones not counted. */
  readonly atOnce: number
  /** How many dear ones may be under way beside them; half as many as this machine has cores, where undefined. */
  readonly dearAtOnce?: number
  /** How many more may wait, in each line, for one of them to end. */
  readonly waiting: number
  /** Milliseconds that one may wait; as long as a reader has patience for it, where undefined. */
  readonly longestWait?: number
}

export const usualReads: QueueLimits = { atOnce: 64, waiting: 500 }

/** Half of the cores are left to those who ask for little. */
export const usualDearAtOnce = Math.max(1, Math.floor(availableParallelism() / 2))

/** What is dear, in the unit of `@cost`: some hundred milliseconds of a core, when most take one or two. */
const dear = 10_000

/** Milliseconds that a read may wait: whoever asks is better served by another server, or a little later. */
const patienceOfReaders = 5000

/** The same for what is dear: whoever asks for a whole network expects to wait. */
const patienceForDear = 20_000

/**
 * Does work in its turn: so much at once, so much waiting, and what comes beyond is refused at once, so that a crowd costs
 * those who are being served nothing. What is dear has a line of its own, the least dear first, so that who asks for little
 * does not wait for who asks for much. Aborted, what waits is not begun.
 */
export class Queue {
  readonly #limits: QueueLimits
  readonly #usual: PQueue
  readonly #dear: PQueue

  constructor(limits: QueueLimits) {
    this.#limits = limits
    this.#usual = new PQueue({ concurrency: limits.atOnce })
    this.#dear = new PQueue({ concurrency: limits.dearAtOnce ?? usualDearAtOnce })
  }

  get running(): number {
    return this.#usual.pending + this.#dear.pending
  }

  get waiting(): number {
    return this.#usual.size + this.#dear.size
  }

  /** The result of the work, which costs about so much, in the unit of `@cost`. */
  async turn<Result>(work: () => Promise<Result>, signal: AbortSignal, cost = 0): Promise<Result> {
    const isDear = cost > dear
    const { waiting, longestWait = isDear ? patienceForDear : patienceOfReaders } = this.#limits
    const line = isDear ? this.#dear : this.#usual
    if (line.pending < line.concurrency) return line.add(work, { signal })
    if (line.size >= waiting)
      throw overloaded(`${line.pending} ${isDear ? 'dear ' : ''}statements are under way and ${line.size} wait.`)
    const tooLong = new AbortController()
    const timer = setTimeout(() => {
      tooLong.abort(overloaded(`It waited ${longestWait} ms.`))
    }, longestWait)
    try {
      const begin = (): Promise<Result> => {
        clearTimeout(timer)
        return work()
      }
      const left = AbortSignal.any([signal, tooLong.signal])
      return await line.add(begin, { signal: left, priority: isDear ? -cost : 0 })
    } finally {
      clearTimeout(timer)
    }
  }
}

function overloaded(why: string): GraphFault {
  return GraphFault.of('GRAPH_OVERLOADED', why)
}
