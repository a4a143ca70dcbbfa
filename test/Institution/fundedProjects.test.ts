import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.fundedProjects', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(rcn:Institution {id: 'rcn'}),
      (:Project {id: 'ny-alesund'})-[:FUNDED_BY]->(rcn),
      (:Project {id: 'excelaqua', startYear: 2016})-[:FUNDED_BY]->(rcn),
      (:Project {id: 'seaweed', startYear: 2021})-[:FUNDED_BY]->(rcn),
      (:Project {id: 'catalysis', startYear: 2021})-[:FUNDED_BY]->(rcn)`)
    expect(await ask(`{ institution(by: { id: "rcn" }) { fundedProjects { nodes { id } } } }`)).toEqual({
      institution: {
        fundedProjects: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
      },
    })
  })

  test('says where it is told, and leaves out programs it pays for and projects it only takes part in', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (rcn:Institution {id: 'rcn'}),
      (:Project {id: 'excelaqua'})-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(rcn),
      (:Program {id: 'intpart'})-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(rcn),
      (rcn)-[:PARTICIPATES_IN {role: 'PARTNER', sources: ['https://jsps.go.jp']}]->(:Project {id: 'seaweed'})`)
    expect(
      await ask(`{ institution(by: { id: "rcn" }) { fundedProjects { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      institution: {
        fundedProjects: { edges: [{ node: { id: 'excelaqua' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
