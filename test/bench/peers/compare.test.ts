import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openGraph, type BenchGraph } from '../../../bench/openGraph.ts'
import { allOperations } from '../../../bench/peers/allOperations.ts'
import { compare } from '../../../bench/peers/compare.ts'
import { rivals, startContestant, type Contestant } from '../../../bench/peers/contestant.ts'
import { sizes } from '../../../bench/size.ts'
import { vocabularyOf } from '../../../src/ingest/vocabulary.ts'
import { contract } from '../../support/asking.ts'

let bench: BenchGraph
const contestants: Contestant[] = []

beforeAll(async () => {
  bench = await openGraph(vocabularyOf(contract), sizes.tiny)
  for (const name of rivals) contestants.push(await startContestant(name, bench.neo4j))
})

afterAll(async () => {
  for (const contestant of contestants) await contestant.close()
  await bench.close()
})

describe('those who are measured against each other', () => {
  test.each(allOperations.map((operation) => ({ operation, name: operation.name })))(
    'answer $name alike',
    async ({ operation }) => {
      const bytes = await compare(contestants, operation, operation.variables(sizes.tiny).slice(0, 30))
      expect(bytes).toBeGreaterThan(60)
    },
  )

  test('are not measured where one of them answers otherwise', async () => {
    const [us] = contestants
    const [operation] = allOperations
    if (!us || !operation) throw new Error('Expected a contestant and an operation.')
    const [asked, another] = operation.variables(sizes.tiny)
    if (!asked || !another) throw new Error('Expected two to ask about.')
    const astray: Contestant = { ...us, name: 'L1', request: (asked) => us.request(asked, another) }
    await expect(compare([us, astray], operation, [asked])).rejects.toThrow(/us and L1 answer differently/)
  })
})
