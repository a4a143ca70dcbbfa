import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Edge.certainty', () => {
  test('tells what a source says from what was worked out', async () => {
    await given(`(uib:Institution {id: 'uib'}),
      (uib)-[:PARTICIPATES_IN {role: 'PARTNER', certainty: 'VERIFIED'}]->(:Project {id: 'seaweed', startYear: 2021}),
      (uib)-[:PARTICIPATES_IN {role: 'PARTNER', certainty: 'DERIVED'}]->(:Project {id: 'excelaqua', startYear: 2016})`)
    expect(await ask(`{ institution(by: { id: "uib" }) { projects { edges { node { id } certainty } } } }`)).toEqual({
      institution: {
        projects: {
          edges: [
            { node: { id: 'seaweed' }, certainty: 'VERIFIED' },
            { node: { id: 'excelaqua' }, certainty: 'DERIVED' },
          ],
        },
      },
    })
  })

  test("is the node's own in the list of all, where nothing but the node itself is stated", async () => {
    await given(`(:Institution {id: 'aori', certainty: 'DERIVED'}), (:Institution {id: 'uib', certainty: 'VERIFIED'})`)
    expect(await ask(`{ institutions { edges { node { id } certainty } } }`)).toEqual({
      institutions: {
        edges: [
          { node: { id: 'aori' }, certainty: 'DERIVED' },
          { node: { id: 'uib' }, certainty: 'VERIFIED' },
        ],
      },
    })
  })

  test('is verified for a source in the list of all, because it was read', async () => {
    await given(`(:Source {id: 'https://rcn.no'})`)
    expect(await ask(`{ sources { edges { node { id } certainty } } }`)).toEqual({
      sources: { edges: [{ node: { id: 'https://rcn.no' }, certainty: 'VERIFIED' }] },
    })
  })
})
