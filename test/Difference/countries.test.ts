import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Difference.countries', () => {
  test('lists the countries of those who take part, and those named without an institution, each once, by name', async () => {
    await given(`(no:Country {id: 'no', nameEn: 'Norway'}), (jp:Country {id: 'jp', nameEn: 'Japan'}), (us:Country {id: 'us', nameEn: 'United States'}),
      (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (:Institution {id: 'ntnu'})-[:LOCATED_IN]->(no),
      (todai:Institution {id: 'todai'})-[:LOCATED_IN]->(jp), (uib)-[:PARTICIPATES_IN]->(aqua:Project {id: 'aqua', startYear: 2015}),
      (aqua)-[:INVOLVES]->(us), (aqua)-[:INVOLVES]->(no), (todai)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', date: '2015-03'}),
      (:BilateralAgreement {id: 'treaty', signedDate: '2015-07-01'})-[:BETWEEN]->(jp)`)
    expect(
      await ask(
        `{ diff(from: "2014-01-01", to: "2016-01-01") { nodes { entity { id } countries { nodes { id } } } } }`,
      ),
    ).toEqual({
      diff: {
        nodes: [
          { entity: { id: 'aqua' }, countries: { nodes: [{ id: 'no' }, { id: 'us' }] } },
          { entity: { id: 'mou' }, countries: { nodes: [{ id: 'jp' }] } },
          { entity: { id: 'treaty' }, countries: { nodes: [{ id: 'jp' }] } },
        ],
      },
    })
  })
})
