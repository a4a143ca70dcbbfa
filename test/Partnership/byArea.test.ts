import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Partnership.byArea', () => {
  test('counts the evidence under each of its areas, by name, last that without one', async () => {
    await given(`(uib:Institution {id: 'uib'}), (hokkaido:Institution {id: 'hokkaido'}),
      (marine:PriorityArea {id: 'marine', nameEn: 'Marine'}), (arctic:PriorityArea {id: 'arctic', nameEn: 'Arctic'}),
      (both:Project {id: 'both'})-[:IN_AREA]->(marine), (both)-[:IN_AREA]->(arctic), (uib)-[:PARTICIPATES_IN]->(both)<-[:PARTICIPATES_IN]-(hokkaido),
      (mou:InstitutionalAgreement {id: 'mou'})-[:IN_AREA]->(marine), (uib)-[:PARTY_TO]->(mou)<-[:PARTY_TO]-(hokkaido),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'none'})<-[:PARTICIPATES_IN]-(hokkaido)`)
    expect(await ask(`{ collaborations(from: "uib") { nodes { byArea { area { id } count strength } } } }`)).toEqual({
      collaborations: {
        nodes: [
          {
            byArea: [
              { area: { id: 'arctic' }, count: 1, strength: 1 },
              { area: { id: 'marine' }, count: 2, strength: 2 },
              { area: null, count: 1, strength: 1 },
            ],
          },
        ],
      },
    })
  })
})
