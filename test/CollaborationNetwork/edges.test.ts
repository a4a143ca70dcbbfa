import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('CollaborationNetwork.edges', () => {
  test('are the strongest first', async () => {
    await given(`(tokyo:Institution {id: 'tokyo'}), (tokyo)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(:Institution {id: 'uib'}),
      (:Institution {id: 'ntnu'})-[:COLLABORATES_WITH {projects: 2, agreements: 0, publications: 0}]->(tokyo)`)
    expect(await ask('{ collaborationNetwork { edges { weight } } }')).toEqual({
      collaborationNetwork: { edges: [{ weight: 2 }, { weight: 1 }] },
    })
  })
})
