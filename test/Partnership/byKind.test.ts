import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Partnership.byKind', () => {
  test('counts the evidence of each kind, which add up to all of it', async () => {
    await given(`(uib:Institution {id: 'uib'}), (hokkaido:Institution {id: 'hokkaido'}), (a:Project {id: 'a'}),
      (uib)-[:PARTICIPATES_IN]->(a)<-[:PARTICIPATES_IN]-(hokkaido), (a)<-[:PARTICIPATES_IN]-(:Institution {id: 'linga'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'b'})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'c', kind: 'EVENT'})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou'})<-[:PARTY_TO]-(hokkaido)`)
    expect(
      await ask(`{ collaborations(from: "uib", with: "hokkaido", counting: FRACTIONAL) { nodes {
        strength byKind { kind count strength } evidence { totalCount }
      } } }`),
    ).toEqual({
      collaborations: {
        nodes: [
          {
            strength: 3.5,
            byKind: [
              { kind: 'AGREEMENT', count: 1, strength: 1 },
              { kind: 'EVENT', count: 1, strength: 1 },
              { kind: 'PROJECT', count: 2, strength: 1.5 },
            ],
            evidence: { totalCount: 4 },
          },
        ],
      },
    })
  })
})
