import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Country.embassies', () => {
  test('lists embassies by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(norway:Country {id: 'no'}),
      (:Institution {id: 'ambassaden', nameNo: 'Ambassaden'})-[:REPRESENTS]->(norway),
      (:Institution {id: 'tokyo', nameEn: 'Royal Embassy in Tokyo'})-[:REPRESENTS]->(norway),
      (:Institution {id: 'seoul-2', nameEn: 'Royal Embassy in Seoul'})-[:REPRESENTS]->(norway),
      (:Institution {id: 'seoul-1', nameEn: 'Royal Embassy in Seoul'})-[:REPRESENTS]->(norway)`)
    expect(await ask(`{ country(by: { id: "no" }) { embassies { nodes { id } } } }`)).toEqual({
      country: { embassies: { nodes: [{ id: 'ambassaden' }, { id: 'seoul-1' }, { id: 'seoul-2' }, { id: 'tokyo' }] } },
    })
  })

  test('says where it is told, and leaves out the embassies of others that are located there', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (norway:Country {id: 'no'}),
      (:Institution {id: 'norway-in-tokyo'})-[:REPRESENTS {sources: ['https://jsps.go.jp']}]->(norway),
      (:Institution {id: 'japan-in-oslo'})-[:LOCATED_IN {sources: ['https://jsps.go.jp']}]->(norway)`)
    expect(await ask(`{ country(by: { id: "no" }) { embassies { edges { node { id } sources { id } } } } }`)).toEqual({
      country: { embassies: { edges: [{ node: { id: 'norway-in-tokyo' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
