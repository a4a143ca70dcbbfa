import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Gap.evidence', () => {
  test('lists what is there, the newest first, page by page, each with its sources', async () => {
    await given(`(:Source {id: 'https://uib.no'}), (uib:Institution {id: 'uib'}), (aori:Institution {id: 'aori'}),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'a', date: '2001', sources: ['https://uib.no']})<-[:PARTY_TO]-(aori),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'b', date: '2011', sources: ['https://uib.no']})<-[:PARTY_TO]-(aori),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'c'})<-[:PARTY_TO]-(aori)`)
    expect(
      await ask(`{ gaps(kind: AGREEMENT_WITHOUT_ACTIVITY) { nodes { evidence(first: 2) {
        totalCount nodes { id ... on InstitutionalAgreement { date } } edges { sources { id } } pageInfo { hasNextPage }
      } } } }`),
    ).toEqual({
      gaps: {
        nodes: [
          {
            evidence: {
              totalCount: 3,
              nodes: [
                { id: 'b', date: '2011' },
                { id: 'a', date: '2001' },
              ],
              edges: [{ sources: [{ id: 'https://uib.no' }] }, { sources: [{ id: 'https://uib.no' }] }],
              pageInfo: { hasNextPage: true },
            },
          },
        ],
      },
    })
  })
})
