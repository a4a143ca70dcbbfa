import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('NeighbourhoodEdge.source', () => {
  test('is where the relationship points from, whichever end is in the middle', async () => {
    await given(`(:Institution {id: 'uib'})-[:PARTICIPATES_IN]->(:Project {id: 'aqua'})`)
    expect(
      await ask(`{
        institution: neighbourhood(of: "uib") { edges { source { id } } }
        project: neighbourhood(of: "aqua") { edges { source { id } } }
      }`),
    ).toEqual({
      institution: { edges: [{ source: { id: 'uib' } }] },
      project: { edges: [{ source: { id: 'uib' } }] },
    })
  })
})
