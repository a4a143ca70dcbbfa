import { beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { all } from '../support/lists.ts'
import { ask, facts, load } from '../support/loaded.ts'

beforeAll(() => load(facts))

const answer = z.object({
  collaborations: z.object({
    totalCount: z.number(),
    nodes: z.array(z.looseObject({ partner: z.object({ id: z.string() }) })),
  }),
})

const question = `query ($from: ID!, $counting: Counting!) {
  collaborations(from: $from, counting: $counting, first: 100) {
    totalCount
    nodes {
      partner { id }
      strength first last
      byKind { kind count strength }
      byYear { year count strength }
      byArea { area { id } count strength }
      evidence(first: 100) { totalCount nodes { kind year strength entity { id } sources { id } } }
    }
  }
}`

/** What each of a list has done with each other one, by the one asked about and the partner. */
async function partnerships(list: string, counting: string): Promise<[one: string, other: string, done: unknown][]> {
  const found: [string, string, unknown][] = []
  for (const { id } of await all(z.object({ id: z.string() }), list, 'id')) {
    const { nodes, totalCount } = answer.parse(await ask(question, { from: id, counting })).collaborations
    expect(nodes).toHaveLength(totalCount)
    found.push(...nodes.map(({ partner, ...done }): [string, string, unknown] => [id, partner.id, done]))
  }
  return found
}

describe.each(['institutions', 'countries', 'researchers'])('What two %s have done together', (list) => {
  test.each(['FULL', 'FRACTIONAL'])('is the same from both sides, in %s counting', async (counting) => {
    const found = await partnerships(list, counting)
    const seen = Object.fromEntries(found.map(([one, other, done]) => [`${one} with ${other}`, done]))
    const mirrored = Object.fromEntries(found.map(([one, other, done]) => [`${other} with ${one}`, done]))
    expect(seen).not.toEqual({})
    expect(seen).toEqual(mirrored)
  })
})
