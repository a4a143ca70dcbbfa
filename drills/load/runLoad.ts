import { exampleQuestions } from '../questions.ts'
import { openStage } from '../stage.ts'
import { askFor, type Fared } from './honest.ts'
import { beginHostile } from './hostile.ts'
import { measuredServer, type Memory } from './memory.ts'

interface Mode {
  readonly name: string
  readonly variables: Readonly<Record<string, string>>
  /** Requests a second of all honest clients together; as many as are answered where it is not given. */
  readonly rate?: number
}

const modes: readonly Mode[] = [
  { name: 'As it is set where nothing is: answers are kept', variables: {}, rate: 500 },
  { name: 'Without kept answers, each question put to Neo4j', variables: { CACHE_SIZE: '0' }, rate: 30 },
]
const connections = 64
const hostileConnections = 16
/** By how much memory may differ between the first minute and the last: what compiled code and buffers take. */
const growth = 1.15
/** By how much longer than alone the slowest twentieth may wait beside hostile ones. */
const most = 2

/**
 * Clients that ask the example questions for so many minutes, then for as long beside hostile ones, then alone again. Prints how
 * they fared and what memory the server took, and tells whether all were answered, memory stayed and the honest ones were served.
 */
export async function runLoad(minutes: number): Promise<boolean> {
  const broken: string[] = []
  for (const mode of modes) broken.push(...(await loaded(mode, minutes)))
  for (const one of broken) console.error(one)
  return broken.length === 0
}

async function loaded({ name, variables, rate }: Mode, minutes: number): Promise<string[]> {
  const stage = await openStage()
  const server = await measuredServer(stage.direct, variables)
  const queries = exampleQuestions().map(({ query }) => query)
  const ask = (seconds: number): Promise<Fared> =>
    askFor({ address: server.address, queries, connections, seconds, ...(rate === undefined ? {} : { rate }) })
  try {
    console.log(
      `\n${name}; ${connections} connections, ${rate ?? 'as many as are answered'} requests a second\n\n${head}`,
    )
    await ask(20) // so that everything is compiled and planned
    const part = 30 * minutes
    const [first, before] = [await ask(part), await server.memory()]
    console.log(row('alone, first half', first, before))
    const [second, after] = [await ask(part), await server.memory()]
    console.log(row('alone, second half', second, after))
    const hostile = beginHostile(server.address, hostileConnections)
    const beside = await ask(2 * part)
    const outcomes = await hostile.end()
    console.log(row('beside hostile ones', beside, await server.memory()))
    const again = await ask(part)
    console.log(row('alone again', again, await server.memory()))
    const alone = Math.max(first.p95, second.p95, again.p95)
    console.log(
      `\np95 beside hostile ones / alone: ${(beside.p95 / alone).toFixed(2)}. The hostile ones: ${told(outcomes)}`,
    )
    return [
      ...[first, second, beside, again].flatMap(({ failed }) =>
        failed > 0 ? [`${name}: ${failed} not answered`] : [],
      ),
      ...(after.heap > growth * before.heap ? [`${name}: the heap grew from ${before.heap} to ${after.heap} MB`] : []),
      ...(beside.p95 > most * alone ? [`${name}: p95 is ${beside.p95} ms beside hostile ones, ${alone} ms alone`] : []),
      ...server.faults(),
    ]
  } finally {
    await server.end()
    await stage.close()
  }
}

const head = [
  '| | requests | a second | p50, ms | p95, ms | p99, ms | not answered | heap after GC, MB | RSS, MB |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
].join('\n')

function row(name: string, { requests, perSecond, p50, p95, p99, failed }: Fared, { heap, resident }: Memory): string {
  const times = [p50, p95, p99].map((milliseconds) => milliseconds.toFixed(1))
  const cells = [name, requests, perSecond.toFixed(0), ...times, failed, heap.toFixed(1), resident.toFixed(0)]
  return `| ${cells.join(' | ')} |`
}

function told(outcomes: Readonly<Record<string, number>>): string {
  return Object.entries(outcomes)
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(', ')
}
