import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Country.projects', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(japan:Country {id: 'jp'}),
      (:Project {id: 'ny-alesund'})-[:INVOLVES]->(japan),
      (:Project {id: 'excelaqua', startYear: 2016})-[:INVOLVES]->(japan),
      (:Project {id: 'seaweed', startYear: 2021})-[:INVOLVES]->(japan),
      (:Project {id: 'catalysis', startYear: 2021})-[:INVOLVES]->(japan)`)
    expect(await ask(`{ country(by: { id: "jp" }) { projects { nodes { id } } } }`)).toEqual({
      country: {
        projects: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
      },
    })
  })

  test('says where it is told, and leaves out programs that name it and projects of its institutions', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (japan:Country {id: 'jp'}),
      (:Project {id: 'seaweed'})-[:INVOLVES {sources: ['https://jsps.go.jp']}]->(japan),
      (:Program {id: 'concert-japan'})-[:INVOLVES {sources: ['https://jsps.go.jp']}]->(japan),
      (:Project {id: 'excelaqua'})<-[:PARTICIPATES_IN]-(:Institution {id: 'todai'})-[:LOCATED_IN {sources: ['https://jsps.go.jp']}]->(japan)`)
    expect(await ask(`{ country(by: { id: "jp" }) { projects { edges { node { id } sources { id } } } } }`)).toEqual({
      country: { projects: { edges: [{ node: { id: 'seaweed' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
