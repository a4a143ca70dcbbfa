import type { ForSeveral } from './forSeveral.ts'
import { GraphFault } from './faults.ts'
import type { Graph, Parameters, ReadOptions } from './graph.ts'
import type { Ran } from './ran.ts'
import { Shared } from './shared.ts'

/** A read that may be done together with others of the same statement. */
export interface Read extends ReadOptions {
  readonly statement: string
  readonly parameters: Parameters
  readonly forSeveral: ForSeveral
  /** What it is estimated to cost to plan and to run, in the unit of `@cost`. */
  readonly cost: number
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
    const reads = waiting.filter(({ caller }) => !caller?.aborted)
    for (const read of waiting) if (!reads.includes(read)) void alone(graph, read) // which ends it as any other
    waiting = []
    for (const batch of batches(reads))
      void (batch.reads.length === 1 ? alone(graph, batch.reads[0]) : several(graph, batch))
  }
  return (read) => {
    if (read.cost > most.each) return graph.read(read.statement, read.parameters, read)
    return new Promise((resolve, reject) => {
      if (waiting.push({ ...read, resolve, reject }) === 1) setImmediate(begin)
    })
  }
}

/** Those that may go together, in lists that do not cost too much. */
function batches(reads: readonly Waiting[]): Batch[] {
  const all: Batch[] = []
  for (const read of reads) {
    const known = all.findLast(({ reads: [first] }) => isAlike(first, read))
    if (known && known.cost + read.cost <= most.together && known.reads.length < most.reads) {
      known.reads.push(read)
      known.cost += read.cost
    } else all.push({ reads: [read], cost: read.cost })
  }
  return all
}

interface Batch {
  readonly reads: [Waiting, ...Waiting[]]
  cost: number
}

function isAlike(one: Read, other: Read): boolean {
  const { statement, parameters, forSeveral } = one
  if (statement !== other.statement) return false
  return forSeveral.alike.every((name) => parameters[name] === other.parameters[name])
}

async function alone(graph: Pick<Graph, 'read'>, read: Waiting): Promise<void> {
  await graph.read(read.statement, read.parameters, read).then(read.resolve, read.reject)
}

/** All of them in one statement, which ends when nobody waits for any of them. */
async function several(graph: Pick<Graph, 'read'>, { reads, cost }: Batch): Promise<void> {
  const [first] = reads
  const { statement, differing } = first.forSeveral
  const values = reads.map(({ parameters }, place) => ({ ...picked(parameters, differing), place }))
  const common = Object.entries(first.parameters).filter(([name]) => !differing.includes(name))
  const tell = (ran: Ran): void => {
    for (const read of reads) read.tell?.({ ...ran, isRepeated: read !== first })
  }
  const cells = new Shared(async (gone) => {
    const rows = await graph.read(
      statement,
      { ...Object.fromEntries(common), several: values },
      { caller: gone, cost: cost / reads.length, tell },
    )
    return new Map(rows.map(([place, cell]) => [place, cell]))
  })
  const answer = async (read: Waiting, place: number): Promise<void> => {
    try {
      read.resolve([[(await cells.join(read.caller ?? patient)).get(place)]])
    } catch (error) {
      if (error instanceof GraphFault) read.reject(error)
      else await alone(graph, read)
    }
  }
  await Promise.all(reads.map(answer))
}

/** Of those who never leave. */
const patient = new AbortController().signal

function picked(parameters: Parameters, names: readonly string[]): Parameters {
  return Object.fromEntries(names.map((name) => [name, parameters[name]]))
}
