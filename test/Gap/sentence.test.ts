import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

/** The first gap told in three languages. */
async function told(asked: string): Promise<readonly string[]> {
  const question = `{ gaps(kind: ${asked}, first: 1) { nodes { en: sentence no: sentence(lang: [NO]) ja: sentence(lang: [JA]) } } }`
  const [gap] = ((await ask(question)) as Told).gaps.nodes
  return gap ? [gap.en, gap.no, gap.ja] : []
}

interface Told {
  readonly gaps: { readonly nodes: readonly { readonly en: string; readonly no: string; readonly ja: string }[] }
}

const pair = `(no:Country {id: 'no'}), (jp:Country {id: 'jp'}),
  (bergen:Institution {id: 'bergen', nameEn: 'Bergen', nameJa: 'ベルゲン'})-[:LOCATED_IN]->(no),
  (tohoku:Institution {id: 'tohoku', nameEn: 'Tohoku', nameJa: '東北'})-[:LOCATED_IN]->(jp)`

const agreement = `${pair}, (bergen)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', nameEn: 'Memorandum', date: '2016', endDate: '2020-06'})<-[:PARTY_TO]-(tohoku)`

describe('Gap.sentence', () => {
  test('tells of an agreement without activity', async () => {
    await given(agreement)
    expect(await told('AGREEMENT_WITHOUT_ACTIVITY')).toEqual([
      'Bergen and Tohoku are party to an agreement and have no known project, event or publication together.',
      'Bergen og Tohoku er parter i en avtale, men har ingen kjente prosjekter, arrangementer eller publikasjoner sammen.',
      'ベルゲンと東北の間には協定があるが、共同のプロジェクト、行事、論文は確認されていない。',
    ])
  })

  test('tells for how many years, where some were asked for', async () => {
    await given(agreement)
    expect(await told('AGREEMENT_WITHOUT_ACTIVITY, years: 5')).toEqual([
      'Bergen and Tohoku are party to an agreement and have no known project, event or publication together in the last 5 years.',
      'Bergen og Tohoku er parter i en avtale, men har ingen kjente prosjekter, arrangementer eller publikasjoner sammen de siste 5 årene.',
      'ベルゲンと東北の間には協定があるが、過去5年間に共同のプロジェクト、行事、論文は確認されていない。',
    ])
  })

  test('tells of activity without an agreement', async () => {
    await given(`${pair}, (bergen)-[:PARTICIPATES_IN]->(:Project {id: 'fish'})<-[:PARTICIPATES_IN]-(tohoku)`)
    expect(await told('ACTIVITY_WITHOUT_AGREEMENT')).toEqual([
      'Bergen and Tohoku have taken part in the same project or event and have no known agreement.',
      'Bergen og Tohoku har deltatt i samme prosjekt eller arrangement, men har ingen kjent avtale.',
      'ベルゲンと東北は同じプロジェクトまたは行事に参加しているが、両者の協定は確認されていない。',
    ])
  })

  test('tells until when an agreement is valid', async () => {
    await given(agreement)
    expect(await told('LAPSING_AGREEMENT, asOf: "2020-01-01"')).toEqual([
      '“Memorandum” is valid until 2020-06 (as of 2020-01-01).',
      '«Memorandum» gjelder til og med 2020-06 (per 2020-01-01).',
      '「Memorandum」の有効期限は2020-06である（2020-01-01時点）。',
    ])
  })

  test('tells of an area without a project, of a program or at all', async () => {
    await given(`(:PriorityArea {id: 'marine', nameEn: 'Marine research', nameNo: 'Marin forskning', nameJa: '海洋'}),
      (:Program {id: 'intpart', nameEn: 'INTPART'})`)
    expect([
      ...(await told('AREA_WITHOUT_PROJECT')),
      ...(await told('AREA_WITHOUT_PROJECT, program: "intpart"')),
    ]).toEqual([
      'No known project belongs to the area of Marine research.',
      'Ingen kjente prosjekter hører til området Marin forskning.',
      '海洋の分野に属するプロジェクトは確認されていない。',
      'INTPART has no known project in the area of Marine research.',
      'INTPART har ingen kjente prosjekter på området Marin forskning.',
      'INTPARTには海洋の分野のプロジェクトが確認されていない。',
    ])
  })

  test('tells of two that are strong and have done nothing together', async () => {
    await given(`${pair}, (marine:PriorityArea {id: 'marine', nameEn: 'Marine research', nameNo: 'Marin forskning', nameJa: '海洋'}),
      (bergen)-[:PARTICIPATES_IN]->(:Project {id: 'a'})-[:IN_AREA]->(marine), (tohoku)-[:PARTICIPATES_IN]->(:Project {id: 'b'})-[:IN_AREA]->(marine)`)
    expect(await told('STRONG_WITHOUT_JOINT, projects: 1')).toEqual([
      'Bergen and Tohoku are both strong in Marine research and have no known project, event, agreement or publication together.',
      'Bergen og Tohoku er begge sterke innen Marin forskning, men har ingen kjente prosjekter, arrangementer, avtaler eller publikasjoner sammen.',
      'ベルゲンと東北はともに海洋に強いが、共同のプロジェクト、行事、協定、論文は確認されていない。',
    ])
  })
})
