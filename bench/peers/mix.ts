import { PowerLaw } from '../powerLaw.ts'
import { Random } from '../random.ts'
import type { Size } from '../size.ts'
import { allOperations } from './allOperations.ts'
import type { Contestant, Request } from './contestant.ts'
import type { Watch } from './cpu.ts'
import { askAtOnce } from './load.ts'

/** What one needs for the mix: CPU in milliseconds per request, and requests a second over 16 connections. */
export interface MixFigures {
  readonly node: number
  readonly neo4j: number
  readonly rate: number
}

/**
 * Questions as they come to a public server: few of them often, most of them seldom, all eight kinds. Asked so many times to
 * warm up, then so many to be measured, with one write halfway.
 */
export async function measureMix(
  contestant: Contestant,
  size: Size,
  amount: number,
  watch: Watch,
): Promise<MixFigures> {
  const requests = drawn(contestant, size)
  await askAtOnce(contestant, requests, 16, amount)
  const before = await watch.spent(contestant)
  const first = await askAtOnce(contestant, requests, 16, Math.ceil(amount / 2))
  await watch.raiseVersion()
  const second = await askAtOnce(contestant, requests, 16, Math.ceil(amount / 2))
  const after = await watch.spent(contestant)
  const count = first.requests + second.requests
  return {
    node: (after.node - before.node) / count,
    neo4j: (after.neo4j - before.neo4j) / count,
    rate: count / (first.seconds + second.seconds),
  }
}

function drawn(contestant: Contestant, size: Size): Request[] {
  const random = new Random('bench mix')
  const variables = allOperations.map((operation) => operation.variables(size).slice(0, 50))
  const things = new PowerLaw(50, 1)
  return Array.from({ length: 1600 }, () => {
    const place = random.below(allOperations.length)
    const [operation, some] = [allOperations[place], variables[place]]
    const values = some?.[things.draw(random) - 1]
    if (!operation || !values) throw new Error('Expected an operation and what it is asked about.')
    return contestant.request(operation, values)
  })
}
