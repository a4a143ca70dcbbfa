import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('NetworkNode.y', () => {
  test('is the same in each picture', async () => {
    await given(`(uib:Institution {id: 'uib', y: 0.75}), (tokyo:Institution {id: 'tokyo'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'fish', startYear: 2017})<-[:PARTICIPATES_IN]-(tokyo)`)
    expect(await ask('{ collaborationNetwork(fromYear: 2017) { nodes { institution { id } y } } }')).toEqual({
      collaborationNetwork: {
        nodes: [
          { institution: { id: 'tokyo' }, y: null },
          { institution: { id: 'uib' }, y: 0.75 },
        ],
      },
    })
  })
})
