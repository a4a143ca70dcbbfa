import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PartnerReason.through', () => {
  test('is the partner, the area or whatever else the two have in common', async () => {
    await given(`(no:Country {id: 'no'}), (jp:Country {id: 'jp'}), (marine:PriorityArea {id: 'marine', nameEn: 'Marine'}),
      (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (kyoto:Institution {id: 'kyoto'})-[:LOCATED_IN]->(jp),
      (uib)-[:COLLABORATES_WITH]->(:Institution {id: 'ntnu', city: 'Trondheim'})-[:COLLABORATES_WITH]->(kyoto),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'a'})-[:IN_AREA]->(marine)<-[:IN_AREA]-(:Project {id: 'b'})<-[:PARTICIPATES_IN]-(kyoto)`)
    expect(
      await ask(`{ suggestPartners(for: "uib") { nodes { reasons { nodes { through {
        __typename name ... on Institution { city }
      } } } } } }`),
    ).toEqual({
      suggestPartners: {
        nodes: [
          {
            reasons: {
              nodes: [
                { through: { __typename: 'Institution', name: 'ntnu', city: 'Trondheim' } },
                { through: { __typename: 'PriorityArea', name: 'Marine' } },
              ],
            },
          },
        ],
      },
    })
  })
})
