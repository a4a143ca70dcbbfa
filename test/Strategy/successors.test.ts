import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Strategy.successors', () => {
  test('lists the newest strategy first, those of one year by id, undated ones last', async () => {
    await given(`(panorama:Strategy {id: 'panorama'}),
      (panorama)-[:SUCCEEDED_BY]->(:Strategy {id: 'long-term-plan'}),
      (panorama)-[:SUCCEEDED_BY]->(:Strategy {id: 'panorama-2021', startYear: 2021}),
      (panorama)-[:SUCCEEDED_BY]->(:Strategy {id: 'panorama-2028', startYear: 2028}),
      (panorama)-[:SUCCEEDED_BY]->(:Strategy {id: 'mobility-2028', startYear: 2028})`)
    expect(await ask(`{ strategy(by: { id: "panorama" }) { successors { nodes { id } } } }`)).toEqual({
      strategy: {
        successors: {
          nodes: [{ id: 'mobility-2028' }, { id: 'panorama-2028' }, { id: 'panorama-2021' }, { id: 'long-term-plan' }],
        },
      },
    })
  })

  test('says where it is told, and leaves out the strategy that came before', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (panorama:Strategy {id: 'panorama'})-[:SUCCEEDED_BY {sources: ['https://jsps.go.jp']}]->(:Strategy {id: 'panorama-2028'}),
      (:Strategy {id: 'panorama-2016'})-[:SUCCEEDED_BY {sources: ['https://jsps.go.jp']}]->(panorama)`)
    expect(
      await ask(`{ strategy(by: { id: "panorama" }) { successors { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      strategy: { successors: { edges: [{ node: { id: 'panorama-2028' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
