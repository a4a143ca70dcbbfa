import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('NetworkNode.institution', () => {
  test('is the institution itself, to ask further', async () => {
    await given(`(tokyo:Institution {id: 'tokyo'}), (tokyo)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(:Institution {id: 'uib'}),
      (:Institution {id: 'ntnu'})-[:COLLABORATES_WITH {projects: 2, agreements: 0, publications: 0}]->(tokyo)`)
    expect(await ask('{ collaborationNetwork { nodes { institution { collaborators { totalCount } } } } }')).toEqual({
      collaborationNetwork: {
        nodes: [1, 2, 1].map((totalCount) => ({ institution: { collaborators: { totalCount } } })),
      },
    })
  })
})
