import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.strategies', () => {
  test('lists the newest strategy first, those of one year by id, undated ones last', async () => {
    await given(`(intpart:Program {id: 'intpart'}),
      (intpart)-[:PURSUES]->(:Strategy {id: 'long-term-plan'}),
      (intpart)-[:PURSUES]->(:Strategy {id: 'panorama-2016', startYear: 2016}),
      (intpart)-[:PURSUES]->(:Strategy {id: 'panorama-2021', startYear: 2021}),
      (intpart)-[:PURSUES]->(:Strategy {id: 'mobility-2021', startYear: 2021})`)
    expect(await ask(`{ program(by: { id: "intpart" }) { strategies { nodes { id } } } }`)).toEqual({
      program: {
        strategies: {
          nodes: [{ id: 'mobility-2021' }, { id: 'panorama-2021' }, { id: 'panorama-2016' }, { id: 'long-term-plan' }],
        },
      },
    })
  })

  test('says where it is told, and leaves out the strategies of other programs', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Program {id: 'intpart'})-[:PURSUES {sources: ['https://jsps.go.jp']}]->(:Strategy {id: 'panorama-2021'}),
      (:Program {id: 'arcs'})-[:PURSUES {sources: ['https://jsps.go.jp']}]->(:Strategy {id: 'arctic-policy'})`)
    expect(
      await ask(`{ program(by: { id: "intpart" }) { strategies { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      program: { strategies: { edges: [{ node: { id: 'panorama-2021' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
