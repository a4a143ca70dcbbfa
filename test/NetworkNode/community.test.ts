import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('NetworkNode.community', () => {
  test('tells those who mostly work with each other from the others, as in the whole network', async () => {
    await given(`(uib:Institution {id: 'uib', community: 2}), (tokyo:Institution {id: 'tokyo'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'fish', startYear: 2017})<-[:PARTICIPATES_IN]-(tokyo)`)
    expect(await ask('{ collaborationNetwork(fromYear: 2017) { nodes { institution { id } community } } }')).toEqual({
      collaborationNetwork: {
        nodes: [
          { institution: { id: 'tokyo' }, community: null },
          { institution: { id: 'uib' }, community: 2 },
        ],
      },
    })
  })
})
