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
 * work that lasts asks beside it whether anyone is there. The signal given to the work is aborted when it is given up.
 */
export function watched<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { ping, longest, caller }: Watch,
): Promise<Result> {
  const over = new AbortController()
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      giveUp(new GraphFault('GRAPH_ABANDONED', 'Nobody waits for this answer any more.', caller?.reason))
    }
    const silence = watchSilence(ping, longest, (fault) => {
      giveUp(fault)
    })
    const end = (): void => {
      silence.stop()
      caller?.removeEventListener('abort', leave)
    }
    const giveUp = (fault: Error): void => {
      end()
      over.abort(fault) // one that is given makes no other, with a stack of its own, for each read
      reject(fault)
    }
    if (caller?.aborted) {
      leave()
      return
    }
    caller?.addEventListener('abort', leave, { once: true })
    work(over.signal).finally(end).then(resolve, reject)
  })
}

/** The result, or a fault of that code where it does not come within `patience`. */
export async function promptly<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(GraphFault.of('GRAPH_UNAVAILABLE', `No answer within ${patience} ms.`))
    }, patience).unref()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Tells when the work lasts too long or the server is silent. One may pause for a moment, as when it frees memory: it is silent when it missed two pings. */
function watchSilence(
  ping: Watch['ping'],
  longest: number,
  tell: (fault: Error) => void,
): { readonly stop: () => void } {
  const deadline = performance.now() + longest
  let timer: NodeJS.Timeout
  let isOver = false
  const wait = (): void => {
    if (isOver) return
    const left = deadline - performance.now()
    timer = left > patience ? setTimeout(look, patience) : setTimeout(late, left)
  }
  const look = (): void => {
    ping()
      .catch(ping)
      .then(wait, (error: unknown) => {
        if (!isOver) tell(error instanceof Error ? error : GraphFault.of('GRAPH_UNAVAILABLE', error))
      })
  }
  const late = (): void => {
    tell(GraphFault.of('GRAPH_TIMEOUT', `No answer within ${longest} ms.`))
  }
  wait()
  return {
    stop: () => {
      isOver = true
      clearTimeout(timer)
    },
  }
}
