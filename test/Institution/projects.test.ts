import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.projects', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(ntnu:Institution {id: 'ntnu'}),
      (ntnu)-[:PARTICIPATES_IN]->(:Project {id: 'ny-alesund'}),
      (ntnu)-[:PARTICIPATES_IN]->(:Project {id: 'excelaqua', startYear: 2016}),
      (ntnu)-[:PARTICIPATES_IN]->(:Project {id: 'seaweed', startYear: 2021}),
      (ntnu)-[:PARTICIPATES_IN]->(:Project {id: 'catalysis', startYear: 2021})`)
    expect(await ask(`{ institution(by: { id: "ntnu" }) { projects { nodes { id } } } }`)).toEqual({
      institution: {
        projects: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
      },
    })
  })

  test('says in which role and where that was read, and leaves out projects it only pays for', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (ntnu:Institution {id: 'ntnu'}),
      (ntnu)-[:PARTICIPATES_IN {role: 'COORDINATOR', sources: ['https://jsps.go.jp']}]->(:Project {id: 'seaweed', startYear: 2021}),
      (ntnu)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(:Project {id: 'excelaqua', startYear: 2016}),
      (:Project {id: 'catalysis', startYear: 2020})-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(ntnu)`)
    expect(
      await ask(`{ institution(by: { id: "ntnu" }) { projects { edges { node { id } role sources { id } } } } }`),
    ).toEqual({
      institution: {
        projects: {
          edges: [
            { node: { id: 'seaweed' }, role: 'COORDINATOR', sources: [{ id: 'https://jsps.go.jp' }] },
            { node: { id: 'excelaqua' }, role: 'PARTNER', sources: [] },
          ],
        },
      },
    })
  })
})
