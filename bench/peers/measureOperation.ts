import { compare } from './compare.ts'
import { isRival, type Contestant, type Name, type Request } from './contestant.ts'
import type { Watch } from './cpu.ts'
import { askAtOnce, askInTurn, timeOf } from './load.ts'
import type { PeerOperation } from './operation.ts'
import { quantile } from '../quantile.ts'
import type { Size } from '../size.ts'

/** How long is measured, in seconds. */
export interface Pace {
  readonly rounds: number
  readonly warmUp: WarmUp
  readonly alone: number
  readonly sixteen: number
  readonly sixtyFour: number
  /** How often a plan is forgotten and made again. */
  readonly cold: number
}

/** For how long each is asked before anything counts: in each turn so many seconds and requests at least, but no longer than `atMost` seconds. */
interface WarmUp {
  readonly turns: number
  readonly seconds: number
  readonly requests: number
  readonly atMost: number
}

/** What one of them needs for one operation. Times are in milliseconds. */
export interface Figures {
  readonly cold: number
  readonly p50: number
  readonly p95: number
  /** Requests a second over so many connections. */
  readonly at16: number
  readonly at64: number
  /** CPU per request, over 16 connections. */
  readonly node: number
  readonly neo4j: number
}

export interface Measured {
  readonly operation: PeerOperation
  readonly bytes: number
  readonly figures: ReadonlyMap<Name, Figures>
}

/** Compares the answers of the rivals, warms all up, then measures them in turn, round by round. */
export async function measureOperation(
  contestants: readonly Contestant[],
  operation: PeerOperation,
  size: Size,
  pace: Pace,
  watch: Watch,
): Promise<Measured> {
  const variables = operation.variables(size)
  const bytes = await compare(contestants.filter(isRival), operation, variables.slice(0, 24))
  const trials = contestants.map((contestant) =>
    trial(
      contestant,
      operation,
      variables.map((values) => contestant.request(operation, values)),
    ),
  )
  for (let round = 0; round < pace.cold; round += 1) {
    for (const { cold, requests } of trials) {
      await watch.forgetPlans()
      cold.push(await timeOf(firstOfItsShape(requests[round % requests.length], round)))
    }
  }
  for (let turn = 0; turn < pace.warmUp.turns; turn += 1) {
    for (const one of trials) await warmUp(one, pace.warmUp)
  }
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const one of trials) await measureRound(one, pace, watch)
  }
  return { operation, bytes, figures: new Map(trials.map((one) => [one.contestant.name, figuresOf(one)])) }
}

type Trial = ReturnType<typeof trial>

function trial(contestant: Contestant, operation: PeerOperation, requests: readonly Request[]) {
  const spent = { requests: 0, node: 0, neo4j: 0 }
  return {
    contestant,
    operation,
    requests,
    cold: [] as number[],
    alone: [] as number[],
    at16: [] as number[],
    at64: [] as number[],
    spent,
  }
}

/** A document that no server has seen: it ends in a comment of its own. */
function firstOfItsShape(request: Request | undefined, round: number): Request {
  if (!request) throw new Error('Expected something to ask.')
  const asked = JSON.parse(request.body) as { readonly query?: string }
  return asked.query === undefined
    ? request
    : { ...request, body: JSON.stringify({ ...asked, query: `${asked.query} # ${round}` }) }
}

/**
 * Asks over one, sixteen and sixty-four connections. A virtual machine compiles what it has run some ten thousand times, and that
 * when it has a core to spare: those who come in turns get twice as fast from the first turn to the next. On a slow machine seconds
 * alone would measure how much code there is to interpret.
 */
async function warmUp({ contestant, requests }: Trial, { seconds, requests: enough, atMost }: WarmUp): Promise<void> {
  const began = performance.now()
  let asked = (await askInTurn(requests, seconds / 4)).length
  for (let turn = 0; ; turn += 1) {
    const passed = (performance.now() - began) / 1000
    if ((passed >= seconds && asked >= enough) || passed >= atMost) return
    asked += (await askAtOnce(contestant, requests, turn % 2 === 0 ? 16 : 64, 128)).requests
  }
}

async function measureRound(
  { contestant, requests, alone, at16, at64, spent }: Trial,
  pace: Pace,
  watch: Watch,
): Promise<void> {
  const times = await askInTurn(requests, pace.alone)
  const rate = 1500 / median(times) // over several connections there is more to be had than over one
  const before = await watch.spent(contestant)
  const sixteen = await askAtOnce(contestant, requests, 16, Math.max(16, Math.ceil(rate * pace.sixteen)))
  const after = await watch.spent(contestant)
  const more = await askAtOnce(contestant, requests, 64, Math.max(64, Math.ceil(rate * pace.sixtyFour)))
  alone.push(...times)
  at16.push(sixteen.requests / sixteen.seconds)
  at64.push(more.requests / more.seconds)
  spent.requests += sixteen.requests
  spent.node += after.node - before.node
  spent.neo4j += after.neo4j - before.neo4j
}

function figuresOf({ cold, alone, at16, at64, spent }: Trial): Figures {
  return {
    cold: median(cold),
    p50: median(alone),
    p95: quantile(alone, 0.95),
    at16: median(at16),
    at64: median(at64),
    node: spent.node / spent.requests,
    neo4j: spent.neo4j / spent.requests,
  }
}

function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}
