import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Neighbourhood.edges', () => {
  test('join neighbours with each other too, each edge with its role, ordered by its ends and its kind', async () => {
    await given(`(uib:Institution {id: 'uib'})-[:PARTICIPATES_IN {role: 'COORDINATOR'}]->(aqua:Project {id: 'aqua'}),
      (aqua)-[:FUNDED_BY]->(uib), (:Researcher {id: 'ivar'})-[:WORKS_ON {role: 'LEADER'}]->(aqua) WITH *
      MATCH (ivar:Researcher {id: 'ivar'}), (uib:Institution {id: 'uib'}) CREATE (ivar)-[:AFFILIATED_WITH {role: 'professor'}]->(uib)`)
    expect(await ask(`{ neighbourhood(of: "aqua") { edges { source { id } kind role target { id } } } }`)).toEqual({
      neighbourhood: {
        edges: [
          { source: { id: 'aqua' }, kind: 'FUNDED_BY', role: null, target: { id: 'uib' } },
          { source: { id: 'ivar' }, kind: 'AFFILIATED_WITH', role: 'professor', target: { id: 'uib' } },
          { source: { id: 'ivar' }, kind: 'WORKS_ON', role: 'LEADER', target: { id: 'aqua' } },
          { source: { id: 'uib' }, kind: 'PARTICIPATES_IN', role: 'COORDINATOR', target: { id: 'aqua' } },
        ],
      },
    })
  })
})
