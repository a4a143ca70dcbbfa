import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.projects', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(intpart:Program {id: 'intpart'}),
      (:Project {id: 'ny-alesund'})-[:FUNDED_UNDER]->(intpart),
      (:Project {id: 'excelaqua', startYear: 2016})-[:FUNDED_UNDER]->(intpart),
      (:Project {id: 'seaweed', startYear: 2021})-[:FUNDED_UNDER]->(intpart),
      (:Project {id: 'catalysis', startYear: 2021})-[:FUNDED_UNDER]->(intpart)`)
    expect(await ask(`{ program(by: { id: "intpart" }) { projects { nodes { id } } } }`)).toEqual({
      program: {
        projects: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
      },
    })
  })

  test('says where it is told, and leaves out projects that only run in it as a network', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (intpart:Program {id: 'intpart'}),
      (:Project {id: 'excelaqua'})-[:FUNDED_UNDER {sources: ['https://jsps.go.jp']}]->(intpart),
      (:Project {id: 'seaweed'})-[:BELONGS_TO {sources: ['https://jsps.go.jp']}]->(intpart)`)
    expect(
      await ask(`{ program(by: { id: "intpart" }) { projects { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      program: { projects: { edges: [{ node: { id: 'excelaqua' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
