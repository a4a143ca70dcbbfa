import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Partnership.evidence', () => {
  test('lists the evidence kind by kind, then by id, with its year and how much it counts', async () => {
    await given(`(uib:Institution {id: 'uib'}), (hokkaido:Institution {id: 'hokkaido'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'b', startYear: 2017})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'a'})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', date: '2016-05-02'})<-[:PARTY_TO]-(hokkaido)`)
    expect(
      await ask(`{ collaborations(from: "uib") { nodes { evidence(first: 2) {
        nodes { kind year strength entity { id } } totalCount pageInfo { hasNextPage }
      } } } }`),
    ).toEqual({
      collaborations: {
        nodes: [
          {
            evidence: {
              nodes: [
                { kind: 'AGREEMENT', year: 2016, strength: 1, entity: { id: 'mou' } },
                { kind: 'PROJECT', year: null, strength: 1, entity: { id: 'a' } },
              ],
              totalCount: 3,
              pageInfo: { hasNextPage: true },
            },
          },
        ],
      },
    })
  })
})
