import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('CollaborationNetwork.leftOut', () => {
  test('counts the institutions and edges that had no room', async () => {
    await given(`(tokyo:Institution {id: 'tokyo'}), (tokyo)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(:Institution {id: 'uib'}),
      (:Institution {id: 'ntnu'})-[:COLLABORATES_WITH {projects: 2, agreements: 0, publications: 0}]->(tokyo)`)
    expect(await ask('{ collaborationNetwork(limit: 2) { leftOut { nodes edges } } }')).toEqual({
      collaborationNetwork: { leftOut: { nodes: 1, edges: 1 } },
    })
  })
})
