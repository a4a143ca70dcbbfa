import type { DocumentNode } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Contract } from '../src/contract/contract.ts'
import { encode } from '../src/graph/encode.ts'
import { hitsOf, unindexed } from '../test/support/plan.ts'
import { questionsOf } from '../test/support/questions.ts'

/** What a question costs. */
export interface Cost {
  /** What Neo4j read: nodes, relationships, properties, entries of an index. Steady, unlike time. */
  readonly hits: number
  /** How many objects the answer has. */
  readonly objects: number
  /** Until the answer was there, its statement planned already: the quicker of two, under the profiler. */
  readonly milliseconds: number
  /** What of the plans starts from no index. */
  readonly unindexed: readonly string[]
}

/** Asks a question with a profile of its plans, three times. */
export async function measure(driver: Driver, contract: Contract, document: DocumentNode): Promise<Cost> {
  const costs: Cost[] = []
  for (const { compiled, variables, isList } of questionsOf(contract, document)) {
    const { statement, answer } = compiled
    const parameters = encode(compiled.parameters(variables))
    const profile = () =>
      driver.executeQuery(`PROFILE ${statement}`, parameters, {
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: 30_000 }, // as a server gives up
      })
    const { summary, records } = await profile() // plans it
    const times: number[] = []
    while (times.length < 2) {
      const began = performance.now()
      await profile()
      times.push(performance.now() - began)
    }
    const plan = summary.profile || undefined
    costs.push({
      hits: plan ? hitsOf(plan) : NaN,
      objects: objectsIn(answer(records[0]?.get(0))),
      milliseconds: Math.min(...times),
      unindexed: plan ? unindexed(plan, isList) : [],
    })
  }
  return {
    hits: costs.reduce((sum, { hits }) => sum + hits, 0),
    objects: costs.reduce((sum, { objects }) => sum + objects, 0),
    milliseconds: costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    unindexed: costs.flatMap((cost) => cost.unindexed),
  }
}

function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value).reduce<number>((sum, part) => sum + objectsIn(part), 0)
  return inner + (Array.isArray(value) ? 0 : 1)
}
