import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Relationship.certainty', () => {
  test('tells what was worked out from what a source says', async () => {
    await given(`(uio:Institution {id: 'uio'})-[:PARTICIPATES_IN {certainty: 'DERIVED'}]->(:Project {id: 'a'}),
      (uio)-[:PARTICIPATES_IN]->(:Project {id: 'b'})`)
    expect(await ask(`{ neighbourhood(of: "uio") { edges { certainty target { id } } } }`)).toEqual({
      neighbourhood: {
        edges: [
          { certainty: 'DERIVED', target: { id: 'a' } },
          { certainty: 'VERIFIED', target: { id: 'b' } },
        ],
      },
    })
  })
})
