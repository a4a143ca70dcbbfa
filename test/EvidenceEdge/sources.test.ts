import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('EvidenceEdge.sources', () => {
  test('say that the two have a part in it, in the way it joins them', async () => {
    await given(`(:Source {id: 'https://a.example'}), (:Source {id: 'https://b.example'}), (:Source {id: 'https://c.example'}),
      (ntnu:Institution {id: 'ntnu'}), (rcn:Institution {id: 'rcn'}), (fish:Project {id: 'fish', sources: ['https://a.example']}),
      (ntnu)-[:PARTICIPATES_IN {sources: ['https://b.example']}]->(fish)-[:FUNDED_BY {sources: ['https://c.example']}]->(rcn),
      (rcn)-[:PARTICIPATES_IN]->(fish)`)
    const question = `{ collaborations(from: "ntnu") { nodes { evidence { edges { node { kind sources { id } } sources { id } } } } } }`
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ id: `https://${name}.example` }))
    expect(await ask(question)).toEqual({
      collaborations: {
        nodes: [
          {
            evidence: {
              edges: [
                { node: { kind: 'FUNDING', sources: [a, b, c] }, sources: [a, b, c] },
                { node: { kind: 'PROJECT', sources: [a, b] }, sources: [a, b] },
              ],
            },
          },
        ],
      },
    })
  })
})
