import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Neighbour.leftOut', () => {
  test('counts the neighbours that are not shown, once each and only of the kinds asked for', async () => {
    await given(`(uib:Institution {id: 'uib'})-[:LOCATED_IN]->(:Country {id: 'no'}),
      (uib)-[:PARTICIPATES_IN]->(a:Project {id: 'a'}), (a)-[:FUNDED_BY]->(uib),
      (uib)-[:PARTICIPATES_IN]->(b:Project {id: 'b'}), (b)-[:FUNDED_BY]->(uib),
      (a)<-[:WORKS_ON]-(:Researcher {id: 'ivar'})`)
    expect(await ask(`{ neighbourhood(of: "uib", first: 1) { nodes { node { id } leftOut } } }`)).toEqual({
      neighbourhood: {
        nodes: [
          { node: { id: 'uib' }, leftOut: 1 },
          { node: { id: 'a' }, leftOut: 1 },
        ],
      },
    })
  })

  test('counts on a day only what held that day', async () => {
    await given(`(uib:Institution {id: 'uib'}), (uib)-[:PARTICIPATES_IN]->(:Project {id: 'a', startYear: 2016}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'b', startYear: 2016}), (uib)-[:PARTICIPATES_IN]->(:Project {id: 'c', startYear: 2020})`)
    expect(
      await ask(
        `query @asOf(date: "2017-06-01") { neighbourhood(of: "uib", first: 1) { nodes { node { id } leftOut } } }`,
      ),
    ).toEqual({
      neighbourhood: {
        nodes: [
          { node: { id: 'uib' }, leftOut: 1 },
          { node: { id: 'a' }, leftOut: 0 },
        ],
      },
    })
  })
})
