import { availableParallelism } from 'node:os'
import PQueue from 'p-queue'
import { GraphFault } from './faults.ts'

export interface QueueLimits {
  /** How many may be under way at once, dear and new ones not counted. */
  readonly atOnce: number
  /** How many dear ones may be under way beside them; half as many as this machine has cores, where undefined. */
  readonly dearAtOnce?: number
  /** How many may be under way beside them that have to be planned first; as many as this machine has cores but one, where undefined. */
  readonly newAtOnce?: number
  /** How many more may wait, in each line, for one of them to end. */
  readonly waiting: number
  /** Milliseconds that one may wait; as long as a reader has patience for it, where undefined. */
  readonly longestWait?: number
}

export const usualReads: QueueLimits = { atOnce: 64, waiting: 500 }

/** Half of the cores are left to those who ask for little. */
export const usualDearAtOnce = Math.max(1, Math.floor(availableParallelism() / 2))

/** Planning keeps a core busy: one is left to what is planned already. */
export const usualNewAtOnce = Math.max(1, availableParallelism() - 1)

/** What is dear, in the unit of `@cost`: some hundred milliseconds of a core, when most take one or two. */
const dear = 10_000

/** What a read asks of the database beside the usual, and so the line that it stands in. */
type Kind = 'usual' | 'new' | 'dear'

/** Milliseconds that a read may wait: whoever asks for little is better served by another server, or a little later; who asks for a whole network expects to wait. */
const patience: Readonly<Record<Kind, number>> = { usual: 5000, new: 20_000, dear: 20_000 }

/** What is known of some work before it is done. */
export interface Expected {
  /** About what it costs, in the unit of `@cost`. */
  readonly cost?: number | undefined
  /** Whether the database has to plan it first, which may take longer than all the rest. */
  readonly isNew?: boolean
}

/**
 * Does work in its turn: so much at once, so much waiting, and what comes beyond is refused at once, so that a crowd costs
 * those who are being served nothing. What is dear has a line of its own, and what is new another, the least dear first, so that who asks
 * for little, or for what others asked before, does not wait for who asks for much. Aborted, what waits is not begun.
 */
export class Queue {
  readonly #limits: QueueLimits
  readonly #lines: Readonly<Record<Kind, PQueue>>

  constructor(limits: QueueLimits) {
    const { atOnce, newAtOnce = usualNewAtOnce, dearAtOnce = usualDearAtOnce } = limits
    this.#limits = limits
    this.#lines = {
      usual: new PQueue({ concurrency: atOnce }),
      new: new PQueue({ concurrency: newAtOnce }),
      dear: new PQueue({ concurrency: dearAtOnce }),
    }
  }

  get running(): number {
    return Object.values(this.#lines).reduce((sum, { pending }) => sum + pending, 0)
  }

  get waiting(): number {
    return Object.values(this.#lines).reduce((sum, { size }) => sum + size, 0)
  }

  /** The result of the work. */
  async turn<Result>(
    work: () => Promise<Result>,
    signal: AbortSignal,
    { cost = 0, isNew = false }: Expected = {},
  ): Promise<Result> {
    const kind = cost > dear ? 'dear' : isNew ? 'new' : 'usual'
    const { waiting, longestWait = patience[kind] } = this.#limits
    const line = this.#lines[kind]
    if (line.pending < line.concurrency) return line.add(work, { signal })
    if (line.size >= waiting)
      throw overloaded(`${line.pending} ${kind} statements are under way and ${line.size} wait.`)
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
      return await line.add(begin, { signal: left, priority: kind === 'usual' ? 0 : -cost })
    } finally {
      clearTimeout(timer)
    }
  }
}

function overloaded(why: string): GraphFault {
  return GraphFault.of('GRAPH_OVERLOADED', why)
}
