import { LRUCache } from 'lru-cache'
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

/**
 * What reads may cost to be done together, and how many milliseconds one may take: so that none waits much longer for the others
 * than for itself, and what is slow is done by several of the database's threads.
 */
const most = { each: 5000, together: 10_000, reads: 64, milliseconds: 4 }

/** How many characters of statements have a line of their own. */
const characters = 10_000_000

/** Milliseconds that a read waits at most for those before it, which it will be sent after. */
const patience = 5

interface Waiting extends Read {
  readonly resolve: (rows: unknown[][]) => void
  readonly reject: (error: unknown) => void
}

/**
 * Reads in one round trip what is asked for in one turn of the event loop, or while the same statement is under way, where
 * only the values differ: a round trip costs more than a look-up. Whoever gives up leaves the others; where the database
 * fails, it fails for all; what one of them makes impossible, or all of them together, is done again for each.
 */
export function together(graph: Pick<Graph, 'read'>): (read: Read) => Promise<unknown[][]> {
  const lines = new LRUCache<string, Line>({
    maxSize: characters,
    sizeCalculation: (_line, { length }) => length + 1000,
  }) // one that is dropped serves those who are in it, and forgets its pace
  return (read) => {
    const { statement, parameters, cost } = read
    if (cost > most.each) return graph.read(statement, parameters, read)
    const line = lines.get(statement) ?? new Line(graph)
    lines.set(statement, line)
    return new Promise((resolve, reject) => {
      line.join({ ...read, resolve, reject })
    })
  }
}

/** Those who ask the same statement. */
class Line {
  readonly #graph: Pick<Graph, 'read'>
  #waiting: Waiting[] = []
  /** How many reads are under way. */
  #underWay = 0
  #timer: NodeJS.Timeout | undefined
  /** How many milliseconds each took lately of those that were under way at once. */
  #pace = 0

  constructor(graph: Pick<Graph, 'read'>) {
    this.#graph = graph
  }

  join(read: Waiting): void {
    if (this.#pace > most.milliseconds) {
      void this.#do({ reads: [read], cost: read.cost })
      return
    }
    if (this.#waiting.push(read) > 1) return
    const send = (): void => {
      this.#send()
    }
    if (this.#underWay === 0) setImmediate(send)
    else this.#timer = setTimeout(send, patience)
  }

  #send(): void {
    clearTimeout(this.#timer)
    const reads = this.#waiting
    this.#waiting = []
    const left = reads.filter(({ caller }) => caller?.aborted)
    for (const read of left) void alone(this.#graph, read) // which refuses it as any other that nobody waits for
    for (const batch of batches(reads.filter(({ caller }) => !caller?.aborted))) void this.#do(batch)
  }

  async #do(batch: Batch): Promise<void> {
    const began = performance.now()
    this.#underWay += batch.reads.length
    const atOnce = this.#underWay
    try {
      await (batch.reads.length === 1 ? alone(this.#graph, batch.reads[0]) : several(this.#graph, batch))
    } finally {
      this.#underWay -= batch.reads.length
      this.#pace += ((performance.now() - began) / atOnce - this.#pace) / 5
      if (this.#underWay === 0 && this.#waiting.length > 0) this.#send()
    }
  }
}

/** Those that may go together, in lists that do not cost too much. What decides a LIMIT has to be the same for all. */
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
  const { parameters, forSeveral } = one
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
      if (error instanceof GraphFault && !isTooMuch(error)) read.reject(error)
      else await alone(graph, read)
    }
  }
  await Promise.all(reads.map(answer))
}

/** Whether it was more than one transaction may take: one read alone may be less. */
function isTooMuch({ code, passes }: GraphFault): boolean {
  return code === 'GRAPH_OVERLOADED' && !passes
}

/** Of those who never leave. */
const patient = new AbortController().signal

function picked(parameters: Parameters, names: readonly string[]): Parameters {
  return Object.fromEntries(names.map((name) => [name, parameters[name]]))
}
