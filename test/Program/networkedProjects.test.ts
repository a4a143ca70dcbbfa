import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.networkedProjects', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(uarctic:Program {id: 'uarctic'}),
      (:Project {id: 'ny-alesund'})-[:BELONGS_TO]->(uarctic),
      (:Project {id: 'excelaqua', startYear: 2016})-[:BELONGS_TO]->(uarctic),
      (:Project {id: 'seaweed', startYear: 2021})-[:BELONGS_TO]->(uarctic),
      (:Project {id: 'catalysis', startYear: 2021})-[:BELONGS_TO]->(uarctic)`)
    expect(await ask(`{ program(by: { id: "uarctic" }) { networkedProjects { nodes { id } } } }`)).toEqual({
      program: {
        networkedProjects: {
          nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }],
        },
      },
    })
  })

  test('says where it is told, and leaves out the projects it pays for', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (uarctic:Program {id: 'uarctic'}),
      (:Project {id: 'seaweed'})-[:BELONGS_TO {sources: ['https://jsps.go.jp']}]->(uarctic),
      (:Project {id: 'excelaqua'})-[:FUNDED_UNDER {sources: ['https://jsps.go.jp']}]->(uarctic)`)
    expect(
      await ask(`{ program(by: { id: "uarctic" }) { networkedProjects { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      program: { networkedProjects: { edges: [{ node: { id: 'seaweed' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
