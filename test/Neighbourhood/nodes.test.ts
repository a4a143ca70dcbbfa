import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Neighbourhood.nodes', () => {
  test('come the nearest first, each with its distance', async () => {
    await given(
      `(:Researcher {id: 'a'})-[:AFFILIATED_WITH]->(:Institution {id: 'z'})-[:PARTICIPATES_IN]->(:Project {id: 'm'})`,
    )
    expect(await ask(`{ neighbourhood(of: "m", depth: 2) { nodes { distance node { id } } } }`)).toEqual({
      neighbourhood: {
        nodes: [
          { distance: 0, node: { id: 'm' } },
          { distance: 1, node: { id: 'z' } },
          { distance: 2, node: { id: 'a' } },
        ],
      },
    })
  })
})
