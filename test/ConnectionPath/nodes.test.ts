import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('ConnectionPath.nodes', () => {
  test('are the entities along the way, whatever their types', async () => {
    await given(`(:Researcher {id: 'otsuka'})-[:WORKS_ON]->(:Project {id: 'nuclear', grantNumber: '288061'}),
      (:Institution {id: 'uio'})-[:PARTICIPATES_IN]->(:Project {id: 'other'}) WITH *
      MATCH (uio:Institution {id: 'uio'}), (nuclear:Project {id: 'nuclear'}) CREATE (uio)-[:PARTICIPATES_IN]->(nuclear)`)
    expect(
      await ask(
        `{ connectionPaths(from: "otsuka", to: "uio") { paths { nodes { __typename id ... on Project { grantNumber } } } } }`,
      ),
    ).toEqual({
      connectionPaths: {
        paths: [
          {
            nodes: [
              { __typename: 'Researcher', id: 'otsuka' },
              { __typename: 'Project', id: 'nuclear', grantNumber: '288061' },
              { __typename: 'Institution', id: 'uio' },
            ],
          },
        ],
      },
    })
  })
})
