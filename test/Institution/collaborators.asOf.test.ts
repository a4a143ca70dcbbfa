import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

const collaborators = (day: string, of = '{ nodes { id } totalCount }', asked = ''): string =>
  `query @asOf(date: "${day}") { institution(by: { id: "uib" }) { collaborators${asked} ${of} } }`

describe('Institution.collaborators, as of a day', () => {
  test('counts a joint project until it ends, an agreement from its day on', async () => {
    await given(`(uib:Institution {id: 'uib'}), (hokkaido:Institution {id: 'hokkaido'}), (riken:Institution {id: 'riken'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'aqua', startYear: 2017, endYear: 2019})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', date: '2018-05-02'})<-[:PARTY_TO]-(riken)`)
    const days = ['2016-06-01', '2017-06-01', '2018-06-01', '2020-06-01']
    const found = []
    for (const day of days) found.push(await ask(collaborators(day)))
    expect(found).toEqual(
      [[], ['hokkaido'], ['hokkaido', 'riken'], ['riken']].map((ids) => ({
        institution: { collaborators: { nodes: ids.map((id) => ({ id })), totalCount: ids.length } },
      })),
    )
  })

  test('tells the joint projects, agreements and publications that hold that day, their years and their sources', async () => {
    await given(`(:Source {id: 'https://uib.no'}), (:Source {id: 'https://jsps.go.jp'}), (:Source {id: 'https://old.no'}),
      (uib:Institution {id: 'uib'}), (hokkaido:Institution {id: 'hokkaido'}), (uib)-[:COLLABORATES_WITH {projects: 2}]->(hokkaido),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'old', startYear: 2012, endYear: 2014, sources: ['https://old.no']})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'aqua', startYear: 2017, endYear: 2019, sources: ['https://jsps.go.jp']})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', date: '2016-05-02', sources: ['https://uib.no']})<-[:PARTY_TO]-(hokkaido),
      (uib)<-[:AFFILIATED_WITH]-(:Researcher {id: 'kari'})-[:AUTHORED]->(:Publication {id: 'fish', year: 2015})
        <-[:AUTHORED]-(:Researcher {id: 'yui'})-[:AFFILIATED_WITH]->(hokkaido)`)
    expect(
      await ask(
        collaborators(
          '2018-06-01',
          '{ edges { node { id } projects agreements publications first last certainty sources { id } } }',
        ),
      ),
    ).toEqual({
      institution: {
        collaborators: {
          edges: [
            {
              node: { id: 'hokkaido' },
              projects: 1,
              agreements: 1,
              publications: 1,
              first: 2015,
              last: 2019,
              certainty: 'DERIVED',
              sources: [{ id: 'https://jsps.go.jp' }, { id: 'https://uib.no' }],
            },
          ],
        },
      },
    })
  })

  test('lists those with the most evidence of that day first, then by name, page by page', async () => {
    await given(`(uib:Institution {id: 'uib'}), (uib)-[:PARTICIPATES_IN]->(now:Project {id: 'now', startYear: 2017}),
      (uib)-[:PARTICIPATES_IN]->(also:Project {id: 'also', startYear: 2016}),
      (uib)-[:PARTICIPATES_IN]->(past:Project {id: 'past', endYear: 2015}),
      (waseda:Institution {id: 'waseda', nameEn: 'Waseda'})-[:PARTICIPATES_IN]->(now), (waseda)-[:PARTICIPATES_IN]->(also),
      (kyodai:Institution {id: 'kyodai', nameEn: 'Kyoto'})-[:PARTICIPATES_IN]->(now), (kyodai)-[:PARTICIPATES_IN]->(past),
      (:Institution {id: 'chiba', nameEn: 'Chiba'})-[:PARTICIPATES_IN]->(also)`)
    const page = (asked: string): Promise<unknown> =>
      ask(collaborators('2018-06-01', '{ edges { cursor node { id } } }', asked))
    const read = async (asked: string): Promise<{ ids: string[]; cursor: string }> => {
      const { institution } = (await page(asked)) as {
        institution: { collaborators: { edges: { cursor: string; node: { id: string } }[] } }
      }
      const { edges } = institution.collaborators
      return { ids: edges.map(({ node }) => node.id), cursor: edges.at(-1)?.cursor ?? '' }
    }
    const first = await read('(first: 2)')
    const second = await read(`(first: 2, after: "${first.cursor}")`)
    expect([first.ids, second.ids]).toEqual([['waseda', 'chiba'], ['kyodai']])
  })

  test('counts by a field, and only those with a condition met', async () => {
    await given(`(uib:Institution {id: 'uib'}), (uib)-[:PARTICIPATES_IN]->(now:Project {id: 'now', startYear: 2017}),
      (uib)-[:PARTICIPATES_IN]->(past:Project {id: 'past', endYear: 2015}),
      (:Institution {id: 'hokkaido', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(now),
      (:Institution {id: 'riken', kind: 'RESEARCH_INSTITUTE'})-[:PARTICIPATES_IN]->(now),
      (:Institution {id: 'todai', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(past)`)
    expect(
      await ask(
        `query @asOf(date: "2018-06-01") { institution(by: { id: "uib" }) {
          all: collaborators { facets(by: [KIND]) { buckets { value count } } }
          universities: collaborators(where: { kind: { eq: UNIVERSITY } }) { nodes { id } totalCount }
        } }`,
      ),
    ).toEqual({
      institution: {
        all: {
          facets: [
            {
              buckets: [
                { value: 'RESEARCH_INSTITUTE', count: 1 },
                { value: 'UNIVERSITY', count: 1 },
              ],
            },
          ],
        },
        universities: { nodes: [{ id: 'hokkaido' }], totalCount: 1 },
      },
    })
  })

  test('answers so below a list and in a condition of one too', async () => {
    await given(`(uib:Institution {id: 'uib', nameEn: 'Bergen'})-[:PARTICIPATES_IN]->(now:Project {id: 'now', startYear: 2017}),
      (now)<-[:PARTICIPATES_IN]-(:Institution {id: 'hokkaido', nameEn: 'Hokkaido'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'past', endYear: 2015})<-[:PARTICIPATES_IN]-(:Institution {id: 'todai', nameEn: 'Tokyo'})`)
    expect(
      await ask(`query @asOf(date: "2018-06-01") {
        projects { nodes { id participants { nodes { id collaborators { nodes { id } totalCount } } } } }
        institutions(where: { collaborators: { some: { id: { eq: "uib" } } } }) { nodes { id } }
      }`),
    ).toEqual({
      projects: {
        nodes: [
          {
            id: 'now',
            participants: {
              nodes: [
                { id: 'uib', collaborators: { nodes: [{ id: 'hokkaido' }], totalCount: 1 } },
                { id: 'hokkaido', collaborators: { nodes: [{ id: 'uib' }], totalCount: 1 } },
              ],
            },
          },
        ],
      },
      institutions: { nodes: [{ id: 'hokkaido' }] },
    })
  })

  test('leaves out a publication of someone who was not there that day', async () => {
    await given(`(:Institution {id: 'uib'})<-[:AFFILIATED_WITH {validTo: '2016'}]-(:Researcher {id: 'kari'})-[:AUTHORED]->
      (:Publication {id: 'fish', year: 2015})<-[:AUTHORED]-(:Researcher {id: 'yui'})-[:AFFILIATED_WITH]->(:Institution {id: 'hokkaido'})`)
    expect([await ask(collaborators('2016-06-01')), await ask(collaborators('2017-06-01'))]).toEqual([
      { institution: { collaborators: { nodes: [{ id: 'hokkaido' }], totalCount: 1 } } },
      { institution: { collaborators: { nodes: [], totalCount: 0 } } },
    ])
  })
})
