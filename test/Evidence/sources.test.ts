import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Evidence.sources', () => {
  test('are those of the project and of the part that the two have in it, not of the others', async () => {
    await given(`(:Source {id: 'https://a.no'}), (:Source {id: 'https://b.no'}), (:Source {id: 'https://c.jp'}), (:Source {id: 'https://d.no'}),
      (aqua:Project {id: 'aqua', sources: ['https://b.no']}), (:Institution {id: 'uib'})-[:PARTICIPATES_IN {sources: ['https://a.no', 'https://b.no']}]->(aqua),
      (:Institution {id: 'hokkaido'})-[:PARTICIPATES_IN {sources: ['https://c.jp']}]->(aqua),
      (:Institution {id: 'linga'})-[:PARTICIPATES_IN {sources: ['https://d.no']}]->(aqua)`)
    expect(
      await ask(
        `{ collaborations(from: "uib", with: "hokkaido") { nodes { evidence { nodes { sources { id } } } } } }`,
      ),
    ).toEqual({
      collaborations: {
        nodes: [
          {
            evidence: {
              nodes: [{ sources: [{ id: 'https://a.no' }, { id: 'https://b.no' }, { id: 'https://c.jp' }] }],
            },
          },
        ],
      },
    })
  })
})
