import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('ConnectionPaths.paths', () => {
  test('are the ways between the two that were asked for, by the ids along them', async () => {
    await given(`(uit:Institution {id: 'uit'}), (riken:Institution {id: 'riken'}),
      (uit)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou-2'})<-[:PARTY_TO]-(riken),
      (uit)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou-1'})<-[:PARTY_TO]-(riken)`)
    expect(
      await ask(
        `{ connectionPaths(from: "uit", to: "riken") { from { id } to { id } paths { length nodes { id } } } }`,
      ),
    ).toEqual({
      connectionPaths: {
        from: { id: 'uit' },
        to: { id: 'riken' },
        paths: [
          { length: 2, nodes: [{ id: 'uit' }, { id: 'mou-1' }, { id: 'riken' }] },
          { length: 2, nodes: [{ id: 'uit' }, { id: 'mou-2' }, { id: 'riken' }] },
        ],
      },
    })
  })
})
