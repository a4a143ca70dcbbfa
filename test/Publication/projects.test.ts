import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Publication.projects', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(paper:Publication {id: 'w1'}),
      (paper)-[:OUTPUT_OF]->(:Project {id: 'ny-alesund'}),
      (paper)-[:OUTPUT_OF]->(:Project {id: 'excelaqua', startYear: 2016}),
      (paper)-[:OUTPUT_OF]->(:Project {id: 'seaweed', startYear: 2021}),
      (paper)-[:OUTPUT_OF]->(:Project {id: 'catalysis', startYear: 2021})`)
    expect(await ask(`{ publication(by: { id: "w1" }) { projects { nodes { id } } } }`)).toEqual({
      publication: {
        projects: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
      },
    })
  })

  test('says where it is told, and leaves out other projects of its authors', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (paper:Publication {id: 'w1'})-[:OUTPUT_OF {sources: ['https://jsps.go.jp']}]->(:Project {id: 'seaweed'}),
      (paper)<-[:AUTHORED]-(:Researcher {id: 'kari'})-[:WORKS_ON {sources: ['https://jsps.go.jp']}]->(:Project {id: 'excelaqua'})`)
    expect(
      await ask(`{ publication(by: { id: "w1" }) { projects { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      publication: { projects: { edges: [{ node: { id: 'seaweed' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
