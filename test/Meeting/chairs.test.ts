import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Meeting.chairs', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(meeting:Meeting {id: 'jcm-8'}),
      (:Institution {id: 'gaimusho', nameJa: '外務省'})-[:CO_CHAIRED]->(meeting),
      (:Institution {id: 'rcn', nameEn: 'Research Council'})-[:CO_CHAIRED]->(meeting),
      (:Institution {id: 'kd-2', nameEn: 'Ministry of Education'})-[:CO_CHAIRED]->(meeting),
      (:Institution {id: 'kd-1', nameEn: 'Ministry of Education'})-[:CO_CHAIRED]->(meeting)`)
    expect(await ask(`{ meeting(by: { id: "jcm-8" }) { chairs { nodes { id } } } }`)).toEqual({
      meeting: { chairs: { nodes: [{ id: 'kd-1' }, { id: 'kd-2' }, { id: 'rcn' }, { id: 'gaimusho' }] } },
    })
  })

  test('says where it is told, and leaves out the chairs of other meetings', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Institution {id: 'kd'})-[:CO_CHAIRED {sources: ['https://jsps.go.jp']}]->(:Meeting {id: 'jcm-8'}),
      (:Institution {id: 'mext'})-[:CO_CHAIRED {sources: ['https://jsps.go.jp']}]->(:Meeting {id: 'jcm-7'})`)
    expect(await ask(`{ meeting(by: { id: "jcm-8" }) { chairs { edges { node { id } sources { id } } } } }`)).toEqual({
      meeting: { chairs: { edges: [{ node: { id: 'kd' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
