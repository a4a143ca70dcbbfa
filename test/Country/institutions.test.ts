import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Country.institutions', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(japan:Country {id: 'jp'}),
      (:Institution {id: 'kyokuchi', nameJa: '国立極地研究所'})-[:LOCATED_IN]->(japan),
      (:Institution {id: 'todai', nameEn: 'University of Tokyo'})-[:LOCATED_IN]->(japan),
      (:Institution {id: 'hokudai-sapporo', nameEn: 'Hokkaido University'})-[:LOCATED_IN]->(japan),
      (:Institution {id: 'hokudai-hakodate', nameEn: 'Hokkaido University'})-[:LOCATED_IN]->(japan)`)
    expect(await ask(`{ country(by: { id: "jp" }) { institutions { nodes { id } } } }`)).toEqual({
      country: {
        institutions: {
          nodes: [{ id: 'hokudai-hakodate' }, { id: 'hokudai-sapporo' }, { id: 'todai' }, { id: 'kyokuchi' }],
        },
      },
    })
  })

  test('says where it is told, and leaves out the embassies it has elsewhere', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (japan:Country {id: 'jp'}),
      (:Institution {id: 'riken'})-[:LOCATED_IN {sources: ['https://jsps.go.jp']}]->(japan),
      (:Institution {id: 'japan-in-oslo'})-[:REPRESENTS {sources: ['https://jsps.go.jp']}]->(japan)`)
    expect(
      await ask(`{ country(by: { id: "jp" }) { institutions { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      country: { institutions: { edges: [{ node: { id: 'riken' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
