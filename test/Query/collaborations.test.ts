import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'

interface Found {
  readonly collaborations: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly partner: { readonly id: string }
      readonly strength: number
      readonly evidence: {
        readonly nodes: readonly { readonly kind: string; readonly entity: { readonly id: string } }[]
      }
    }[]
  }
}

/** The partners with their strength and evidence, in short: `hokkaido 2: AGREEMENT mou, PROJECT aqua`. */
async function partners(asked: string, day?: string): Promise<string[]> {
  const { collaborations } = (await ask(`query ${day === undefined ? '' : `@asOf(date: "${day}")`} {
    collaborations(${asked}) { totalCount nodes { partner { id } strength evidence { nodes { kind entity { id } } } } }
  }`)) as Found
  expect(collaborations.totalCount).toBe(collaborations.nodes.length)
  return collaborations.nodes.map(({ partner, strength, evidence }) => {
    const told = evidence.nodes.map(({ kind, entity }) => `${kind} ${entity.id}`)
    return `${partner.id} ${strength}: ${told.join(', ')}`
  })
}

const partnership = `(no:Country {id: 'no', nameEn: 'Norway'}), (jp:Country {id: 'jp', nameEn: 'Japan'}),
  (uib:Institution {id: 'uib', nameEn: 'Bergen'})-[:LOCATED_IN]->(no), (linga:Institution {id: 'linga', nameEn: 'Linga'})-[:LOCATED_IN]->(no),
  (hokkaido:Institution {id: 'hokkaido', nameEn: 'Hokkaido'})-[:LOCATED_IN]->(jp),
  (rcn:Institution {id: 'rcn', nameEn: 'Research Council'})-[:LOCATED_IN]->(no),
  (aqua:Project {id: 'aqua', startYear: 2017, endYear: 2019, kind: 'PROJECT'})-[:FUNDED_BY]->(rcn),
  (uib)-[:PARTICIPATES_IN]->(aqua), (linga)-[:PARTICIPATES_IN]->(aqua), (hokkaido)-[:PARTICIPATES_IN]->(aqua),
  (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', date: '2016-05-02'})<-[:PARTY_TO]-(hokkaido)`

describe('Query.collaborations', () => {
  test('tells with whom an institution has worked and on what evidence, the strongest partnership first, then by name', async () => {
    await given(partnership)
    expect(await partners('from: "uib"')).toEqual([
      'hokkaido 2: AGREEMENT mou, PROJECT aqua',
      'linga 1: PROJECT aqua',
      'rcn 1: FUNDING aqua',
    ])
  })

  test('is the same seen from the other side', async () => {
    await given(partnership)
    for (const counting of ['FULL', 'FRACTIONAL']) {
      for (const other of ['hokkaido', 'rcn', 'linga']) {
        const [forth = ''] = await partners(`from: "uib", with: "${other}", counting: ${counting}`)
        const [back = ''] = await partners(`from: "${other}", with: "uib", counting: ${counting}`)
        expect(forth.replace(other, 'uib')).toBe(back)
      }
    }
  })

  test('counts each joint thing 1/(n−1) when asked for fractions, those who pay among the n of funding', async () => {
    await given(partnership)
    expect(await partners('from: "uib", counting: FRACTIONAL')).toEqual([
      'hokkaido 1.5: AGREEMENT mou, PROJECT aqua',
      'linga 0.5: PROJECT aqua',
      'rcn 0.333333: FUNDING aqua',
    ])
  })

  test('tells a workshop or an event from a project', async () => {
    await given(`(uib:Institution {id: 'uib'}), (riken:Institution {id: 'riken'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'seminar', kind: 'WORKSHOP'})<-[:PARTICIPATES_IN]-(riken),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'party', kind: 'EVENT'})<-[:PARTICIPATES_IN]-(riken),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'station', kind: 'INFRASTRUCTURE'})<-[:PARTICIPATES_IN]-(riken),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'unknown'})<-[:PARTICIPATES_IN]-(riken)`)
    expect(await partners('from: "uib"')).toEqual([
      'riken 4: EVENT party, EVENT seminar, PROJECT station, PROJECT unknown',
    ])
  })

  test('joins the funder of a program and its members, not two members nor two funders', async () => {
    await given(`(kifee:Program {id: 'kifee'})-[:FUNDED_BY]->(:Institution {id: 'rcn'}), (kifee)-[:FUNDED_BY]->(:Institution {id: 'jst'}),
      (:Institution {id: 'ntnu'})-[:MEMBER_OF]->(kifee), (:Institution {id: 'kyoto'})-[:MEMBER_OF]->(kifee)`)
    expect([await partners('from: "ntnu"'), await partners('from: "rcn"')]).toEqual([
      ['jst 1: FUNDING kifee', 'rcn 1: FUNDING kifee'],
      ['kyoto 1: FUNDING kifee', 'ntnu 1: FUNDING kifee'],
    ])
  })

  test('joins the institutions of two authors, not those of one', async () => {
    await given(`(uib:Institution {id: 'uib'}), (nipr:Institution {id: 'nipr'}), (todai:Institution {id: 'todai'}),
      (kari:Researcher {id: 'kari'})-[:AFFILIATED_WITH]->(uib), (kari)-[:AFFILIATED_WITH]->(nipr),
      (yui:Researcher {id: 'yui'})-[:AFFILIATED_WITH]->(todai),
      (kari)-[:AUTHORED]->(fish:Publication {id: 'fish', year: 2015}), (yui)-[:AUTHORED]->(fish)`)
    expect(await partners('from: "uib"')).toEqual(['todai 1: PUBLICATION fish'])
  })

  test('tells with whom a researcher has worked, in projects and publications', async () => {
    await given(`(kari:Researcher {id: 'kari'}), (yui:Researcher {id: 'yui', nameEn: 'Sato Yui'}), (ken:Researcher {id: 'ken', nameEn: 'Ito Ken'}),
      (aqua:Project {id: 'aqua'}), (fish:Publication {id: 'fish'}), (kari)-[:WORKS_ON]->(aqua), (yui)-[:WORKS_ON]->(aqua), (ken)-[:WORKS_ON]->(aqua),
      (kari)-[:AUTHORED]->(fish), (yui)-[:AUTHORED]->(fish)`)
    expect([await partners('from: "kari"'), await partners('from: "kari", counting: FRACTIONAL')]).toEqual([
      ['yui 2: PROJECT aqua, PUBLICATION fish', 'ken 1: PROJECT aqua'],
      ['yui 1.5: PROJECT aqua, PUBLICATION fish', 'ken 0.5: PROJECT aqua'],
    ])
  })

  test('has a country stand for all its institutions, each joint thing once', async () => {
    await given(partnership)
    expect([await partners('from: "no"'), await partners('from: "jp", counting: FRACTIONAL')]).toEqual([
      ['jp 3: AGREEMENT mou, FUNDING aqua, PROJECT aqua'],
      ['no 3: AGREEMENT mou, FUNDING aqua, PROJECT aqua'],
    ])
  })

  test('keeps to the partners of one country', async () => {
    await given(`${partnership}, (kari:Researcher {id: 'kari'})-[:WORKS_ON]->(aqua), (yui:Researcher {id: 'yui'})-[:WORKS_ON]->(aqua),
      (yui)-[:AFFILIATED_WITH]->(hokkaido), (:Researcher {id: 'ola'})-[:WORKS_ON]->(aqua)`)
    expect([
      await partners('from: "uib", withCountry: "jp"'),
      await partners('from: "kari", withCountry: "jp"'),
      await partners('from: "no", withCountry: "se"'),
    ]).toEqual([['hokkaido 2: AGREEMENT mou, PROJECT aqua'], ['yui 1: PROJECT aqua'], []])
  })

  test('goes by the evidence that holds on a day', async () => {
    await given(partnership)
    expect([
      await partners('from: "uib"', '2016-12-31'),
      await partners('from: "uib", with: "hokkaido"', '2018-01-01'),
      await partners('from: "uib"', '2020-01-01'),
    ]).toEqual([
      ['hokkaido 1: AGREEMENT mou'],
      ['hokkaido 2: AGREEMENT mou, PROJECT aqua'],
      ['hokkaido 1: AGREEMENT mou'],
    ])
  })

  test('tells how it counted, from when to when, and that it is worked out from which sources', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Source {id: 'https://uib.no'}),
      (:Institution {id: 'uib'})-[:PARTICIPATES_IN {sources: ['https://uib.no']}]->
      (:Project {id: 'aqua', startYear: 2017, endYear: 2019, sources: ['https://jsps.go.jp']})<-[:PARTICIPATES_IN]-(:Institution {id: 'hokkaido'})`)
    expect(
      await ask(`{ collaborations(from: "uib") { edges {
        certainty sources { id } node { counting first last }
      } } }`),
    ).toEqual({
      collaborations: {
        edges: [
          {
            certainty: 'DERIVED',
            sources: [{ id: 'https://jsps.go.jp' }, { id: 'https://uib.no' }],
            node: { counting: 'FULL', first: 2017, last: 2019 },
          },
        ],
      },
    })
  })

  test('can be read page by page, and only the strong ones', async () => {
    await given(partnership)
    const first = (await ask(`{ collaborations(from: "uib", first: 1) { pageInfo { hasNextPage endCursor } } }`)) as {
      collaborations: { pageInfo: { hasNextPage: boolean; endCursor: string } }
    }
    const { endCursor } = first.collaborations.pageInfo
    expect([
      await partners('from: "uib", where: { strength: { gte: 2 } }'),
      await ask(`{ collaborations(from: "uib", first: 5, after: "${endCursor}") { nodes { partner { id } } } }`),
    ]).toEqual([
      ['hokkaido 2: AGREEMENT mou, PROJECT aqua'],
      { collaborations: { nodes: [{ partner: { id: 'linga' } }, { partner: { id: 'rcn' } }] } },
    ])
  })

  test('finds nothing for an id that is unknown, or of another kind', async () => {
    await given(partnership)
    expect([await partners('from: "nobody"'), await partners('from: "aqua"')]).toEqual([[], []])
  })

  test('asks for another where both are the same', async () => {
    expect(await askWrongly(`{ collaborations(from: "uib", with: "uib") { totalCount } }`)).toEqual([
      expect.objectContaining({
        message: 'Query.collaborations(with:): expected the id of another than from; got "uib".',
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ])
  })
})
