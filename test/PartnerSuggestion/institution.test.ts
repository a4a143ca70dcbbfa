import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PartnerSuggestion.institution', () => {
  test('leads to the institution, what took its place and its people', async () => {
    await given(`(no:Country {id: 'no'}), (jp:Country {id: 'jp'}), (kifee:Program {id: 'kifee'}),
      (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (tech:Institution {id: 'tokyo-tech'})-[:LOCATED_IN]->(jp), (uib)-[:MEMBER_OF]->(kifee)<-[:MEMBER_OF]-(tech),
      (tech)-[:SUCCEEDED_BY]->(:Institution {id: 'science-tokyo'}), (:Researcher {id: 'yui'})-[:AFFILIATED_WITH]->(tech)`)
    expect(
      await ask(
        `{ suggestPartners(for: "uib") { nodes { institution { id successor { id } researchers { nodes { id } } } } } }`,
      ),
    ).toEqual({
      suggestPartners: {
        nodes: [
          {
            institution: {
              id: 'tokyo-tech',
              successor: { id: 'science-tokyo' },
              researchers: { nodes: [{ id: 'yui' }] },
            },
          },
        ],
      },
    })
  })
})
