import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.successors', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(kelp:Project {id: 'kelp'}),
      (kelp)-[:SUCCEEDED_BY]->(:Project {id: 'ny-alesund'}),
      (kelp)-[:SUCCEEDED_BY]->(:Project {id: 'excelaqua', startYear: 2016}),
      (kelp)-[:SUCCEEDED_BY]->(:Project {id: 'seaweed', startYear: 2021}),
      (kelp)-[:SUCCEEDED_BY]->(:Project {id: 'catalysis', startYear: 2021})`)
    expect(await ask(`{ project(by: { id: "kelp" }) { successors { nodes { id } } } }`)).toEqual({
      project: {
        successors: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
      },
    })
  })

  test('says where it is told, and leaves out the project it continues', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (kelp:Project {id: 'kelp'})-[:SUCCEEDED_BY {sources: ['https://jsps.go.jp']}]->(:Project {id: 'seaweed'}),
      (:Project {id: 'algae'})-[:SUCCEEDED_BY {sources: ['https://jsps.go.jp']}]->(kelp)`)
    expect(
      await ask(`{ project(by: { id: "kelp" }) { successors { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      project: { successors: { edges: [{ node: { id: 'seaweed' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
