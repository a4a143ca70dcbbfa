import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('CollaborationNetwork.nodes', () => {
  test('are the institutions, those at the strongest edge first', async () => {
    await given(`(tokyo:Institution {id: 'tokyo'}), (tokyo)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(:Institution {id: 'uib'}),
      (:Institution {id: 'ntnu'})-[:COLLABORATES_WITH {projects: 2, agreements: 0, publications: 0}]->(tokyo)`)
    expect(await ask('{ collaborationNetwork { nodes { institution { id } } } }')).toEqual({
      collaborationNetwork: {
        nodes: [{ institution: { id: 'ntnu' } }, { institution: { id: 'tokyo' } }, { institution: { id: 'uib' } }],
      },
    })
  })
})
