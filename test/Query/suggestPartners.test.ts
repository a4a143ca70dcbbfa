import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

interface Found {
  readonly suggestPartners: {
    readonly nodes: readonly {
      readonly institution: { readonly id: string }
      readonly score: number
      readonly reasons: {
        readonly nodes: readonly {
          readonly kind: string
          readonly share: number
          readonly through: { readonly id: string }
        }[]
      }
    }[]
  }
}

/** The suggestions in short: `kyoto 1.41: COMMON_PARTNER ntnu 0.91, SAME_AREA marine 0.5`. */
async function suggestions(asked: string, day?: string): Promise<string[]> {
  const { suggestPartners } = (await ask(`query ${day === undefined ? '' : `@asOf(date: "${day}")`} {
    suggestPartners(${asked}) { nodes { institution { id } score reasons { nodes { kind share through { id } } } } }
  }`)) as Found
  return suggestPartners.nodes.map(({ institution, score, reasons }) => {
    const told = reasons.nodes.map(({ kind, share, through }) => `${kind} ${through.id} ${share}`)
    return `${institution.id} ${score}: ${told.join(', ')}`
  })
}

const countries = `(no:Country {id: 'no', nameEn: 'Norway'}), (jp:Country {id: 'jp', nameEn: 'Japan'}), (se:Country {id: 'se', nameEn: 'Sweden'}),
  (uib:Institution {id: 'uib', nameEn: 'Bergen'})-[:LOCATED_IN]->(no), (ntnu:Institution {id: 'ntnu', nameEn: 'Trondheim'})-[:LOCATED_IN]->(no),
  (kyoto:Institution {id: 'kyoto', nameEn: 'Kyoto'})-[:LOCATED_IN]->(jp), (tohoku:Institution {id: 'tohoku', nameEn: 'Tohoku'})-[:LOCATED_IN]->(jp)`

/** Bergen has worked with Trondheim, Trondheim with Kyoto. */
const introduced = `${countries}, (aqua:Project {id: 'aqua', startYear: 2016, endYear: 2018}), (mou:InstitutionalAgreement {id: 'mou', date: '2017-05-02'}),
  (uib)-[:PARTICIPATES_IN]->(aqua)<-[:PARTICIPATES_IN]-(ntnu), (kyoto)-[:PARTY_TO]->(mou)<-[:PARTY_TO]-(ntnu),
  (uib)<-[:COLLABORATES_WITH]-(ntnu), (kyoto)-[:COLLABORATES_WITH]->(ntnu)`

describe('Query.suggestPartners', () => {
  test('suggests the partner of a partner, who weighs 1/ln(1 + its partners)', async () => {
    await given(introduced)
    expect(await suggestions('for: "uib"')).toEqual(['kyoto 0.91: COMMON_PARTNER ntnu 0.91'])
  })

  test('is the same seen from the other side', async () => {
    await given(introduced)
    expect(await suggestions('for: "kyoto"')).toEqual(['uib 0.91: COMMON_PARTNER ntnu 0.91'])
  })

  test('gives less for a partner who works with many', async () => {
    await given(
      `${introduced}, (ntnu)-[:COLLABORATES_WITH]->(tohoku), (ntnu)-[:COLLABORATES_WITH]->(:Institution {id: 'sintef'})`,
    )
    expect(await suggestions('for: "uib"')).toEqual([
      'kyoto 0.621: COMMON_PARTNER ntnu 0.621',
      'tohoku 0.621: COMMON_PARTNER ntnu 0.621',
    ])
  })

  test('suggests who is in the same area or program, and adds the reasons up, the highest score first, then by name', async () => {
    await given(`${introduced}, (marine:PriorityArea {id: 'marine', nameEn: 'Marine'}), (intpart:Program {id: 'intpart'}),
      (aqua)-[:IN_AREA]->(marine), (aqua)-[:FUNDED_UNDER]->(intpart), (mou)-[:IN_AREA]->(marine),
      (kelp:Project {id: 'kelp'})-[:IN_AREA]->(marine), (kelp)-[:FUNDED_UNDER]->(intpart), (tohoku)-[:PARTICIPATES_IN]->(kelp),
      (aori:Institution {id: 'aori', nameEn: 'Aori'})-[:LOCATED_IN]->(jp), (aori)-[:PARTICIPATES_IN]->(kelp)`)
    expect(await suggestions('for: "uib"')).toEqual([
      'kyoto 1.41: COMMON_PARTNER ntnu 0.91, SAME_AREA marine 0.5',
      'aori 1: SAME_AREA marine 0.5, SAME_PROGRAM intpart 0.5',
      'tohoku 1: SAME_AREA marine 0.5, SAME_PROGRAM intpart 0.5',
    ])
  })

  test('counts an area and a program once, however many projects each of the two has there', async () => {
    await given(`${countries}, (kifee:Program {id: 'kifee'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'a'})-[:BELONGS_TO]->(kifee), (uib)-[:PARTICIPATES_IN]->(:Project {id: 'b'})-[:FUNDED_UNDER]->(kifee),
      (kyoto)-[:PARTICIPATES_IN]->(:Project {id: 'c'})-[:BELONGS_TO]->(kifee), (kyoto)-[:PARTICIPATES_IN]->(:Project {id: 'd'})-[:BELONGS_TO]->(kifee)`)
    expect(await suggestions('for: "uib"')).toEqual(['kyoto 0.5: SAME_PROGRAM kifee 0.5'])
  })

  test('suggests who is a member of the same network, or shares a person', async () => {
    await given(`${countries}, (kifee:Program {id: 'kifee'}), (uib)-[:MEMBER_OF]->(kifee)<-[:MEMBER_OF]-(kyoto),
      (uib)<-[:AFFILIATED_WITH]-(:Researcher {id: 'yui'})-[:AFFILIATED_WITH]->(tohoku)`)
    expect(await suggestions('for: "uib"')).toEqual(['kyoto 1: SAME_NETWORK kifee 1', 'tohoku 1: SHARED_PERSON yui 1'])
  })

  test('leaves out whom it has worked with, however much they have in common', async () => {
    await given(
      `${introduced}, (uib)-[:COLLABORATES_WITH]->(kyoto), (kifee:Program {id: 'kifee'}), (uib)-[:MEMBER_OF]->(kifee)<-[:MEMBER_OF]-(kyoto)`,
    )
    expect(await suggestions('for: "uib"')).toEqual([])
  })

  test('keeps to other countries unless one is named, be it its own, and to an area where one is', async () => {
    await given(`${countries}, (kifee:Program {id: 'kifee'}), (lund:Institution {id: 'lund', nameEn: 'Lund'})-[:LOCATED_IN]->(se),
      (uit:Institution {id: 'uit', nameEn: 'UiT'})-[:LOCATED_IN]->(no), (nowhere:Institution {id: 'nowhere'}),
      (uib)-[:MEMBER_OF]->(kifee), (kyoto)-[:MEMBER_OF]->(kifee), (tohoku)-[:MEMBER_OF]->(kifee), (lund)-[:MEMBER_OF]->(kifee),
      (uit)-[:MEMBER_OF]->(kifee), (nowhere)-[:MEMBER_OF]->(kifee),
      (kyoto)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou'})-[:IN_AREA]->(marine:PriorityArea {id: 'marine'}),
      (tohoku)-[:PARTICIPATES_IN]->(:Project {id: 'aurora'})-[:IN_AREA]->(:PriorityArea {id: 'space'})`)
    const found = async (more: string): Promise<string[]> =>
      (await suggestions(`for: "uib"${more}`)).map((one) => one.split(' ')[0] ?? '')
    expect([
      await found(''),
      await found(', country: "jp"'),
      await found(', country: "no"'),
      await found(', country: "atlantis"'),
      await found(', area: "marine"'),
      await found(', area: "alchemy"'),
      await found(', country: "se", area: "marine"'),
    ]).toEqual([['kyoto', 'lund', 'tohoku'], ['kyoto', 'tohoku'], ['uit'], [], ['kyoto'], [], []])
  })

  test('suggests neither its own units nor what it is a unit of', async () => {
    await given(`${countries}, (kifee:Program {id: 'kifee'}), (kyoto)-[:MEMBER_OF]->(kifee), (tohoku)-[:MEMBER_OF]->(kifee),
      (lab:Institution {id: 'lab'})-[:PART_OF]->(kyoto), (lab)-[:LOCATED_IN]->(jp), (lab)-[:MEMBER_OF]->(kifee)`)
    expect([await suggestions('for: "kyoto", country: "jp"'), await suggestions('for: "lab", country: "jp"')]).toEqual([
      ['tohoku 1: SAME_NETWORK kifee 1'],
      ['tohoku 1: SAME_NETWORK kifee 1'],
    ])
  })

  test('goes by who had worked with whom, and what held, on a day', async () => {
    await given(introduced)
    expect([
      await suggestions('for: "uib"', '2016-06-15'),
      await suggestions('for: "uib"', '2017-06-15'),
      await suggestions('for: "uib"', '2019-06-15'),
    ]).toEqual([[], ['kyoto 0.91: COMMON_PARTNER ntnu 0.91'], []])
  })

  test('suggests on a day whom it came to work with later', async () => {
    await given(`${introduced}, (late:Project {id: 'late', startYear: 2020}), (uib)-[:PARTICIPATES_IN]->(late)<-[:PARTICIPATES_IN]-(kyoto),
      (uib)-[:COLLABORATES_WITH]->(kyoto), (yui:Researcher {id: 'yui'})-[:AFFILIATED_WITH]->(kyoto), (ola:Researcher {id: 'ola'})-[:AFFILIATED_WITH]->(tohoku),
      (yui)-[:AUTHORED]->(paper:Publication {id: 'paper', year: 2016})<-[:AUTHORED]-(ola), (kyoto)-[:COLLABORATES_WITH]->(tohoku)`)
    expect([await suggestions('for: "uib"', '2017-06-15'), await suggestions('for: "uib"', '2020-06-15')]).toEqual([
      ['kyoto 0.91: COMMON_PARTNER ntnu 0.91'],
      ['tohoku 0.721: COMMON_PARTNER kyoto 0.721'],
    ])
  })

  test('can be read page by page, and only those like some', async () => {
    await given(`${countries}, (kifee:Program {id: 'kifee'}), (uib)-[:MEMBER_OF]->(kifee)<-[:MEMBER_OF]-(kyoto), (tohoku)-[:MEMBER_OF]->(kifee),
      (khi:Institution {id: 'khi', nameEn: 'Kawasaki', kind: 'COMPANY'})-[:LOCATED_IN]->(jp), (khi)-[:MEMBER_OF]->(kifee)`)
    const first = (await ask(
      `{ suggestPartners(for: "uib", first: 1) { totalCount pageInfo { hasNextPage endCursor } } }`,
    )) as {
      suggestPartners: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } }
    }
    const { totalCount, pageInfo } = first.suggestPartners
    expect([
      totalCount,
      pageInfo.hasNextPage,
      await ask(
        `{ suggestPartners(for: "uib", first: 5, after: "${pageInfo.endCursor}") { nodes { institution { id } } } }`,
      ),
      await ask(
        `{ suggestPartners(for: "uib", where: { institution: { some: { kind: { eq: COMPANY } } } }) { nodes { institution { id } } } }`,
      ),
    ]).toEqual([
      3,
      true,
      { suggestPartners: { nodes: [{ institution: { id: 'kyoto' } }, { institution: { id: 'tohoku' } }] } },
      { suggestPartners: { nodes: [{ institution: { id: 'khi' } }] } },
    ])
  })

  test('tells that it is worked out, from which sources', async () => {
    await given(`${countries}, (:Source {id: 'https://a.no'}), (:Source {id: 'https://b.jp'}),
      (uib)-[:COLLABORATES_WITH {sources: ['https://a.no']}]->(ntnu), (ntnu)-[:COLLABORATES_WITH {sources: ['https://b.jp', 'https://a.no']}]->(kyoto)`)
    expect(await ask(`{ suggestPartners(for: "uib") { edges { certainty sources { id } } } }`)).toEqual({
      suggestPartners: { edges: [{ certainty: 'DERIVED', sources: [{ id: 'https://a.no' }, { id: 'https://b.jp' }] }] },
    })
  })

  test('finds nobody for one that has nothing in common with others, is unknown, or is no institution', async () => {
    await given(introduced)
    expect([
      await suggestions('for: "tohoku"'),
      await suggestions('for: "nobody"'),
      await suggestions('for: "aqua"'),
    ]).toEqual([[], [], []])
  })
})
