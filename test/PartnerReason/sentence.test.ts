import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PartnerReason.sentence', () => {
  test('tells each kind of reason in the language asked for first, in English without one', async () => {
    await given(`(no:Country {id: 'no'}), (jp:Country {id: 'jp'}), (marine:PriorityArea {id: 'marine', nameEn: 'Marine', nameJa: '海洋'}),
      (intpart:Program {id: 'intpart', nameEn: 'INTPART'}), (kifee:Program {id: 'kifee', nameEn: 'KIFEE'}),
      (uib:Institution {id: 'uib', nameEn: 'University of Bergen', nameNo: 'Universitetet i Bergen', nameJa: 'ベルゲン大学'})-[:LOCATED_IN]->(no),
      (kyoto:Institution {id: 'kyoto', nameEn: 'Kyoto University', nameJa: '京都大学'})-[:LOCATED_IN]->(jp),
      (uib)-[:COLLABORATES_WITH]->(:Institution {id: 'ntnu', nameEn: 'NTNU'})-[:COLLABORATES_WITH]->(kyoto),
      (uib)-[:PARTICIPATES_IN]->(a:Project {id: 'a'})-[:IN_AREA]->(marine)<-[:IN_AREA]-(b:Project {id: 'b'})<-[:PARTICIPATES_IN]-(kyoto),
      (a)-[:FUNDED_UNDER]->(intpart)<-[:FUNDED_UNDER]-(b), (uib)-[:MEMBER_OF]->(kifee)<-[:MEMBER_OF]-(kyoto),
      (uib)<-[:AFFILIATED_WITH]-(:Researcher {id: 'yui', nameEn: 'Sato Yui', nameJa: '佐藤結衣'})-[:AFFILIATED_WITH]->(kyoto)`)
    const { suggestPartners } = (await ask(`{ suggestPartners(for: "uib") { nodes { reasons { nodes {
      plain: sentence no: sentence(lang: [NO]) ja: sentence(lang: [JA, EN])
    } } } } }`)) as { suggestPartners: { nodes: [{ reasons: { nodes: unknown } }] } }
    expect(suggestPartners.nodes[0].reasons.nodes).toEqual([
      {
        plain: 'University of Bergen and Kyoto University are both members of KIFEE.',
        no: 'Universitetet i Bergen og Kyoto University er begge medlemmer av KIFEE.',
        ja: 'ベルゲン大学と京都大学はともにKIFEEの一員である。',
      },
      {
        plain: 'Sato Yui belongs to both University of Bergen and Kyoto University.',
        no: 'Sato Yui er tilknyttet både Universitetet i Bergen og Kyoto University.',
        ja: '佐藤結衣はベルゲン大学と京都大学の両方に所属している。',
      },
      {
        plain: 'NTNU has a project, an agreement or a publication with both University of Bergen and Kyoto University.',
        no: 'NTNU har prosjekt, avtale eller publikasjon sammen med både Universitetet i Bergen og Kyoto University.',
        ja: 'NTNUはベルゲン大学とも京都大学とも共同のプロジェクト、協定または論文がある。',
      },
      {
        plain: 'University of Bergen and Kyoto University are both active in the area of Marine.',
        no: 'Universitetet i Bergen og Kyoto University er begge aktive på området Marine.',
        ja: 'ベルゲン大学と京都大学はともに海洋の分野で活動している。',
      },
      {
        plain: 'University of Bergen and Kyoto University have both taken part in projects of INTPART.',
        no: 'Universitetet i Bergen og Kyoto University har begge deltatt i prosjekter under INTPART.',
        ja: 'ベルゲン大学と京都大学はともにINTPARTのプロジェクトに参加したことがある。',
      },
    ])
  })
})
