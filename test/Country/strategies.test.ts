import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Country.strategies', () => {
  test('lists the newest strategy first, those of one year by id, undated ones last', async () => {
    await given(`(japan:Country {id: 'jp'}),
      (:Strategy {id: 'long-term-plan'})-[:PRIORITISES]->(japan),
      (:Strategy {id: 'panorama-2016', startYear: 2016})-[:PRIORITISES]->(japan),
      (:Strategy {id: 'panorama-2021', startYear: 2021})-[:PRIORITISES]->(japan),
      (:Strategy {id: 'mobility-2021', startYear: 2021})-[:PRIORITISES]->(japan)`)
    expect(await ask(`{ country(by: { id: "jp" }) { strategies { nodes { id } } } }`)).toEqual({
      country: {
        strategies: {
          nodes: [{ id: 'mobility-2021' }, { id: 'panorama-2021' }, { id: 'panorama-2016' }, { id: 'long-term-plan' }],
        },
      },
    })
  })

  test('says where it is told, and leaves out strategies for other countries', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Strategy {id: 'panorama-2021'})-[:PRIORITISES {sources: ['https://jsps.go.jp']}]->(:Country {id: 'jp'}),
      (:Strategy {id: 'high-north'})-[:PRIORITISES {sources: ['https://jsps.go.jp']}]->(:Country {id: 'ru'})`)
    expect(await ask(`{ country(by: { id: "jp" }) { strategies { edges { node { id } sources { id } } } } }`)).toEqual({
      country: { strategies: { edges: [{ node: { id: 'panorama-2021' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
