import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.units', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(todai:Institution {id: 'todai'}),
      (:Institution {id: 'shiryo', nameJa: '史料編纂所'})-[:PART_OF]->(todai),
      (:Institution {id: 'icrr', nameEn: 'Institute for Cosmic Ray Research'})-[:PART_OF]->(todai),
      (:Institution {id: 'aori-kashiwa', nameEn: 'Atmosphere and Ocean Research Institute'})-[:PART_OF]->(todai),
      (:Institution {id: 'aori', nameEn: 'Atmosphere and Ocean Research Institute'})-[:PART_OF]->(todai)`)
    expect(await ask(`{ institution(by: { id: "todai" }) { units { nodes { id } } } }`)).toEqual({
      institution: { units: { nodes: [{ id: 'aori' }, { id: 'aori-kashiwa' }, { id: 'icrr' }, { id: 'shiryo' }] } },
    })
  })

  test('says where it is told, and leaves out what it is a unit of itself', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (todai:Institution {id: 'todai'}),
      (:Institution {id: 'aori'})-[:PART_OF {sources: ['https://jsps.go.jp']}]->(todai),
      (todai)-[:PART_OF {sources: ['https://jsps.go.jp']}]->(:Institution {id: 'alliance'})`)
    expect(
      await ask(`{ institution(by: { id: "todai" }) { units { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      institution: { units: { edges: [{ node: { id: 'aori' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
