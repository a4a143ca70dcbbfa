import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PriorityArea.projects', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(marine:PriorityArea {id: 'marine'}),
      (:Project {id: 'ny-alesund'})-[:IN_AREA]->(marine),
      (:Project {id: 'excelaqua', startYear: 2016})-[:IN_AREA]->(marine),
      (:Project {id: 'seaweed', startYear: 2021})-[:IN_AREA]->(marine),
      (:Project {id: 'catalysis', startYear: 2021})-[:IN_AREA]->(marine)`)
    expect(await ask(`{ priorityArea(by: { id: "marine" }) { projects { nodes { id } } } }`)).toEqual({
      priorityArea: {
        projects: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
      },
    })
  })

  test('says where it is told, and leaves out the programs in the area', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (marine:PriorityArea {id: 'marine'}),
      (:Project {id: 'seaweed'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(marine),
      (:Program {id: 'arcs'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(marine)`)
    expect(
      await ask(`{ priorityArea(by: { id: "marine" }) { projects { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      priorityArea: { projects: { edges: [{ node: { id: 'seaweed' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
