import type { ForSeveral } from './forSeveral.ts'
import { GraphFault } from './faults.ts'
import type { Graph, Parameters } from './graph.ts'
import type { Ran } from './ran.ts'

/** A read that may be done together with others of the same statement. */
export interface Read {
  readonly statement: string
  readonly parameters: Parameters
  readonly forSeveral: ForSeveral
  /** What it is estimated to cost to plan and to run, in the unit of `@cost`. */
  readonly cost: number
  /** Aborted when nobody waits for it any more. */
  readonly caller: AbortSignal | undefined
  readonly tell: (ran: Ran) => void
}

/** What reads may cost to be done together: so that none waits much longer for the others than for itself. */
const most = { each: 5000, together: 10_000, reads: 64 }

interface Waiting extends Read {
  readonly resolve: (rows: unknown[][]) => void
  readonly reject: (error: unknown) => void
}

/**
 * Reads in one round trip what is asked for in one turn of the event loop, where only the values differ: a round trip costs
 * more than a look-up. Whoever gives up leaves the others; where the database fails, it fails for all; what
 * one of them makes impossible is done again for each.
 */
export function together(graph: Pick<Graph, 'read'>): (read: Read) => Promise<unknown[][]> {
  let waiting: Waiting[] = []
  const begin = (): void => {
    const reads = waiting
    waiting = []
    for (const [first, ...others] of batches(reads))
      void (others.length === 0 ? alone(graph, first) : several(graph, first, [first, ...others]))
  }
  return (read) => {
    if (read.cost > most.each) return graph.read(read.statement, read.parameters, read.caller, read.tell)
    return new Promise((resolve, reject) => {
      if (waiting.push({ ...read, resolve, reject }) === 1) setImmediate(begin)
    })
  }
}

/** Those that may go together, in lists that do not cost too much. */
function batches(reads: readonly Waiting[]): [Waiting, ...Waiting[]][] {
  const open = new Map<string, { readonly reads: Waiting[]; readonly cost: number }>()
  const all: [Waiting, ...Waiting[]][] = []
  for (const read of reads) {
    const { statement, forSeveral, parameters, cost } = read
    const kind = JSON.stringify([statement, ...forSeveral.alike.map((name) => parameters[name])])
    const known = open.get(kind)
    if (known && known.cost + cost <= most.together && known.reads.length < most.reads) {
      known.reads.push(read)
      open.set(kind, { reads: known.reads, cost: known.cost + cost })
    } else {
      const begun: [Waiting] = [read]
      all.push(begun)
      open.set(kind, { reads: begun, cost })
    }
  }
  return all
}

async function alone(graph: Pick<Graph, 'read'>, read: Waiting): Promise<void> {
  await graph.read(read.statement, read.parameters, read.caller, read.tell).then(read.resolve, read.reject)
}

/** All of them in one statement, which ends when nobody waits for any of them. */
async function several(graph: Pick<Graph, 'read'>, first: Waiting, reads: readonly Waiting[]): Promise<void> {
  const { statement, differing } = first.forSeveral
  const asked = reads.map(({ parameters }, place) => ({ ...picked(parameters, differing), place }))
  const tell = (ran: Ran): void => {
    reads.forEach((read, place) => {
      read.tell({ ...ran, isCounted: place > 0 })
    })
  }
  const all = everyone(new Set(reads.map(({ caller }) => caller)))
  try {
    const rows = await graph.read(statement, { ...common(first), several: asked }, all.gone, tell)
    const cells = new Map(rows.map(([place, cell]) => [place, cell]))
    reads.forEach(({ resolve }, place) => {
      resolve([[cells.get(place)]])
    })
  } catch (error) {
    if (error instanceof GraphFault) for (const { reject } of reads) reject(error)
    else await Promise.all(reads.map((read) => alone(graph, read)))
  } finally {
    all.forget()
  }
}

function common({ parameters, forSeveral: { differing } }: Read): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !differing.includes(name)))
}

function picked(parameters: Parameters, names: readonly string[]): Parameters {
  return Object.fromEntries(names.map((name) => [name, parameters[name]]))
}

/** Who waits for a read: all of them are gone when each is. One who never says so stays. */
function everyone(callers: ReadonlySet<AbortSignal | undefined>): {
  readonly gone: AbortSignal
  readonly forget: () => void
} {
  const over = new AbortController()
  let left = callers.size
  const leave = (): void => {
    left -= 1
    if (left === 0) over.abort()
  }
  for (const caller of callers) {
    if (caller?.aborted) leave()
    else caller?.addEventListener('abort', leave, { once: true })
  }
  return {
    gone: over.signal,
    forget: () => {
      for (const caller of callers) caller?.removeEventListener('abort', leave)
    },
  }
}
