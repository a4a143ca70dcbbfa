import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Researcher.collaborators, as of a day', () => {
  test('counts the joint projects and publications that hold that day, those with the most of them first', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (kari:Researcher {id: 'kari'}), (yui:Researcher {id: 'yui', nameEn: 'Sato Yui'}),
      (ken:Researcher {id: 'ken', nameEn: 'Ito Ken'}), (aya:Researcher {id: 'aya', nameEn: 'Mori Aya'}),
      (now:Project {id: 'now', startYear: 2017, endYear: 2019, sources: ['https://jsps.go.jp']}), (fish:Publication {id: 'fish', year: 2016}),
      (past:Project {id: 'past', startYear: 2012, endYear: 2015}),
      (kari)-[:WORKS_ON]->(now), (yui)-[:WORKS_ON]->(now), (ken)-[:WORKS_ON]->(now), (kari)-[:WORKS_ON]->(past), (aya)-[:WORKS_ON]->(past),
      (ken)-[:WORKS_ON]->(past), (kari)-[:AUTHORED]->(fish), (yui)-[:AUTHORED]->(fish)`)
    expect(
      await ask(`query @asOf(date: "2018-06-01") { researcher(by: { id: "kari" }) { collaborators {
        totalCount edges { node { id } projects agreements publications first last certainty sources { id } }
      } } }`),
    ).toEqual({
      researcher: {
        collaborators: {
          totalCount: 2,
          edges: [
            {
              node: { id: 'yui' },
              projects: 1,
              agreements: 0,
              publications: 1,
              first: 2016,
              last: 2019,
              certainty: 'DERIVED',
              sources: [{ id: 'https://jsps.go.jp' }],
            },
            {
              node: { id: 'ken' },
              projects: 1,
              agreements: 0,
              publications: 0,
              first: 2017,
              last: 2019,
              certainty: 'DERIVED',
              sources: [{ id: 'https://jsps.go.jp' }],
            },
          ],
        },
      },
    })
  })

  test('no longer names one whose only joint project has ended', async () => {
    await given(
      `(:Researcher {id: 'kari'})-[:WORKS_ON]->(:Project {id: 'past', startYear: 2012, endYear: 2015})<-[:WORKS_ON]-(:Researcher {id: 'yui'})`,
    )
    const on = (day: string): Promise<unknown> =>
      ask(`query @asOf(date: "${day}") { researcher(by: { id: "kari" }) { collaborators { nodes { id } } } }`)
    expect([await on('2015-12-31'), await on('2016-01-01')]).toEqual([
      { researcher: { collaborators: { nodes: [{ id: 'yui' }] } } },
      { researcher: { collaborators: { nodes: [] } } },
    ])
  })
})
