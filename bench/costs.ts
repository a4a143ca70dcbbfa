import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { Contract } from '../src/contract/contract.ts'
import { faultOf, GraphFault } from '../src/graph/faults.ts'
import { vocabularyOf } from '../src/ingest/vocabulary.ts'
import { measure, type Cost } from './measure.ts'
import { openGraph, root } from './openGraph.ts'
import { operationsOf, type Operation } from './operations.ts'
import { pageOperations } from './pages.ts'
import { textOperations } from './texts.ts'
import { sizes, type Size } from './size.ts'
import { tell } from './tell.ts'
import { costsPage, type Measured } from './costsPage.ts'

/** Measures every question on two bench graphs, one after the other, and writes `docs/costs.md`. */
export async function costs(contract: Contract, one: Size = sizes.small, other: Size = sizes.large): Promise<void> {
  const small = await measured(contract, one)
  const large = await measured(contract, other)
  const page = costsPage([small.made, large.made], availableParallelism(), pairs(small.costs, large.costs))
  await writeFile(join(root, 'docs', 'costs.md'), page)
}

/** Of a question that took Neo4j longer, or more memory, than a server lets it. */
const givenUp: Cost = { hits: NaN, objects: NaN, milliseconds: NaN, unindexed: [] }

function givenUpOrFailed(error: unknown): Cost {
  const fault = faultOf(error)
  if (fault instanceof GraphFault && ['GRAPH_TIMEOUT', 'GRAPH_OVERLOADED'].includes(fault.code)) return givenUp
  throw error
}

interface OfSize {
  readonly made: string
  readonly costs: ReadonlyMap<string, Cost>
}

async function measured(contract: Contract, size: Size): Promise<OfSize> {
  const { neo4j: server, made, close } = await openGraph(vocabularyOf(contract), size)
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
  try {
    const operations = [
      ...(await pageOperations(driver)),
      ...textOperations,
      ...operationsOf(join(root, 'examples'), size),
    ]
    const found = new Map<string, Cost>()
    for (const operation of operations) {
      const cost = await measure(driver, contract, operation.document).catch(givenUpOrFailed)
      tell(
        `${size.name} ${titleOf(operation)}: ${cost.hits} hits, ${cost.objects} objects, ${cost.milliseconds.toFixed(0)} ms ${cost.unindexed.join('; ')}`,
      )
      found.set(titleOf(operation), cost)
    }
    return { made, costs: found }
  } finally {
    await driver.close()
    await close()
  }
}

function titleOf({ name, about }: Operation): string {
  return `${name} | ${about}`
}

function pairs(small: OfSize['costs'], large: OfSize['costs']): Measured[] {
  return [...large].flatMap(([title, cost]) => {
    const before = small.get(title)
    return before ? [{ title, small: before, large: cost }] : []
  })
}
