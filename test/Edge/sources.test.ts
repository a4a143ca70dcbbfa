import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Edge.sources', () => {
  test('lists where it is said that the node is in the list, by address, not where the node itself was read', async () => {
    await given(`(:Source {id: 'https://rcn.no'}), (:Source {id: 'https://cordis.eu'}), (:Source {id: 'https://jsps.go.jp'}),
      (:Institution {id: 'uib'})-[:PARTICIPATES_IN {role: 'PARTNER', sources: ['https://rcn.no', 'https://cordis.eu']}]->
      (:Project {id: 'seaweed', sources: ['https://jsps.go.jp']})`)
    expect(await ask(`{ institution(by: { id: "uib" }) { projects { edges { sources { id } } } } }`)).toEqual({
      institution: { projects: { edges: [{ sources: [{ id: 'https://cordis.eu' }, { id: 'https://rcn.no' }] }] } },
    })
  })

  test('lists where the node itself was read in the list of all, where nothing but the node is stated', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Institution {id: 'uib', sources: ['https://jsps.go.jp']})`)
    expect(await ask(`{ institutions { edges { node { id } sources { id } } } }`)).toEqual({
      institutions: { edges: [{ node: { id: 'uib' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
    })
  })

  test('is empty where no source is kept', async () => {
    await given(
      `(:Source {id: 'https://jsps.go.jp'}), (:Institution {id: 'uib'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(:Project {id: 'seaweed'})`,
    )
    expect(await ask(`{ institution(by: { id: "uib" }) { projects { edges { sources { id } } } } }`)).toEqual({
      institution: { projects: { edges: [{ sources: [] }] } },
    })
  })
})
