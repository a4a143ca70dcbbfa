import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('NeighbourhoodEdge.target', () => {
  test('is where the relationship points to, whichever end is in the middle', async () => {
    await given(`(:Institution {id: 'uib'})-[:PARTICIPATES_IN]->(:Project {id: 'aqua'})`)
    expect(
      await ask(`{
        institution: neighbourhood(of: "uib") { edges { target { id } } }
        project: neighbourhood(of: "aqua") { edges { target { id } } }
      }`),
    ).toEqual({
      institution: { edges: [{ target: { id: 'aqua' } }] },
      project: { edges: [{ target: { id: 'aqua' } }] },
    })
  })
})
