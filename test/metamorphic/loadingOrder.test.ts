import { beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import type { DataRecord } from '../../src/ingest/dataRecord.ts'
import { answers, type Answers } from '../support/battery.ts'
import { ask, facts, load } from '../support/loaded.ts'
import { idOf, referencesOf } from '../support/selection.ts'

/** The battery, and what a load works out from all of its facts together. */
async function allAnswers(): Promise<Answers> {
  const places = `collaborationNetwork(limit: 500) { nodes { institution { id } community betweenness x y } }`
  const found = `search(text: "hydrogen Norway Japan") { kinds { kind count } hits(first: 100) { edges { score node { id } } } }`
  return { ...(await answers()), ...((await ask(`{ ${places} ${found} }`)) as Answers) }
}

let inOrder: Answers

beforeAll(async () => {
  await load(facts)
  inOrder = await allAnswers()
})

/** The same records in an order that has nothing to do with what they are. */
function shuffled(salt: string): DataRecord[] {
  const place = (record: DataRecord): string =>
    createHash('sha256')
      .update(salt + idOf(record))
      .digest('hex')
  return [...facts].sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

/** These records, and those that they cannot be stated without. */
function withWhatTheyName(records: readonly DataRecord[]): DataRecord[] {
  const byId = new Map(facts.map((record) => [idOf(record), record]))
  const found = new Set<DataRecord>()
  const waiting = [...records]
  for (let record = waiting.pop(); record; record = waiting.pop()) {
    if (found.has(record)) continue
    found.add(record)
    waiting.push(...referencesOf(record).flatMap((id) => byId.get(id) ?? []))
  }
  return facts.filter((record) => found.has(record))
}

describe('The order of loading', () => {
  test('of the records of one load does not matter', async () => {
    await load(shuffled('one'))
    expect(await allAnswers()).toEqual(inOrder)
  })

  describe('of two data sets that agree where they meet', () => {
    const [most, rest] = [0, 1].map((half) =>
      withWhatTheyName(shuffled('two').filter((_, index) => (index % 3 === 0) === (half === 1))),
    ) as [DataRecord[], DataRecord[]]

    test('does not matter', async () => {
      await load(most, rest)
      expect(await allAnswers()).toEqual(inOrder)
    })

    test('does not matter the other way round', async () => {
      await load(rest, most)
      expect(await allAnswers()).toEqual(inOrder)
    })
  })
})
