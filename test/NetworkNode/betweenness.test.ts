import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('NetworkNode.betweenness', () => {
  test('tells how much an institution stands between others, as in the whole network', async () => {
    await given(`(uib:Institution {id: 'uib', betweenness: 0.25}), (tokyo:Institution {id: 'tokyo'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'fish', startYear: 2017})<-[:PARTICIPATES_IN]-(tokyo)`)
    expect(await ask('{ collaborationNetwork(fromYear: 2017) { nodes { institution { id } betweenness } } }')).toEqual({
      collaborationNetwork: {
        nodes: [
          { institution: { id: 'tokyo' }, betweenness: null },
          { institution: { id: 'uib' }, betweenness: 0.25 },
        ],
      },
    })
  })
})
