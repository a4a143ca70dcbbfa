import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Neighbour.node', () => {
  test('can be read on from like any entity', async () => {
    await given(
      `(:Project {id: 'aqua'})<-[:PARTICIPATES_IN]-(:Institution {id: 'uib'})-[:LOCATED_IN]->(:Country {id: 'no'})`,
    )
    expect(
      await ask(`{ neighbourhood(of: "aqua") { nodes { node { id ... on Institution { country { id } } } } } }`),
    ).toEqual({
      neighbourhood: { nodes: [{ node: { id: 'aqua' } }, { node: { id: 'uib', country: { id: 'no' } } }] },
    })
  })
})
