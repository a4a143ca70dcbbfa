import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.strategies', () => {
  test('lists the newest strategy first, those of one year by id, undated ones last', async () => {
    await given(`(kd:Institution {id: 'kd'}),
      (kd)-[:RESPONSIBLE_FOR]->(:Strategy {id: 'long-term-plan'}),
      (kd)-[:RESPONSIBLE_FOR]->(:Strategy {id: 'panorama-2016', startYear: 2016}),
      (kd)-[:RESPONSIBLE_FOR]->(:Strategy {id: 'panorama-2021', startYear: 2021}),
      (kd)-[:RESPONSIBLE_FOR]->(:Strategy {id: 'mobility-2021', startYear: 2021})`)
    expect(await ask(`{ institution(by: { id: "kd" }) { strategies { nodes { id } } } }`)).toEqual({
      institution: {
        strategies: {
          nodes: [{ id: 'mobility-2021' }, { id: 'panorama-2021' }, { id: 'panorama-2016' }, { id: 'long-term-plan' }],
        },
      },
    })
  })

  test('says where it is told, and leaves out the strategies of others', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Institution {id: 'kd'})-[:RESPONSIBLE_FOR {sources: ['https://jsps.go.jp']}]->(:Strategy {id: 'panorama-2021'}),
      (:Institution {id: 'ud'})-[:RESPONSIBLE_FOR {sources: ['https://jsps.go.jp']}]->(:Strategy {id: 'high-north'})`)
    expect(
      await ask(`{ institution(by: { id: "kd" }) { strategies { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      institution: {
        strategies: { edges: [{ node: { id: 'panorama-2021' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
