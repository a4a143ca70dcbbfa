import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Relationship.sources', () => {
  test('are those of the relationship, not of what it joins', async () => {
    await given(`(:Source {id: 'https://uio.no'}), (:Source {id: 'https://riken.jp'}),
      (:Institution {id: 'uio', sources: ['https://uio.no']})-[:PARTICIPATES_IN {sources: ['https://riken.jp']}]->(:Project {id: 'nuclear'})`)
    expect(await ask(`{ neighbourhood(of: "uio") { edges { sources { id } } } }`)).toEqual({
      neighbourhood: { edges: [{ sources: [{ id: 'https://riken.jp' }] }] },
    })
  })
})
