import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('NetworkEdge.source', () => {
  test('is the end with the smaller id', async () => {
    await given(`(tokyo:Institution {id: 'tokyo'}), (tokyo)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(:Institution {id: 'uib'}),
      (:Institution {id: 'ntnu'})-[:COLLABORATES_WITH {projects: 2, agreements: 0, publications: 0}]->(tokyo)`)
    expect(await ask('{ collaborationNetwork { edges { source { id } } } }')).toEqual({
      collaborationNetwork: { edges: [{ source: { id: 'ntnu' } }, { source: { id: 'tokyo' } }] },
    })
  })
})
