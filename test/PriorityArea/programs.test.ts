import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PriorityArea.programs', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(marine:PriorityArea {id: 'marine'}),
      (:Program {id: 'havprogram', nameNo: 'Havprogrammet'})-[:IN_AREA]->(marine),
      (:Program {id: 'utforsk', nameEn: 'UTFORSK'})-[:IN_AREA]->(marine),
      (:Program {id: 'arcs-2', nameEn: 'ArCS'})-[:IN_AREA]->(marine),
      (:Program {id: 'arcs-1', nameEn: 'ArCS'})-[:IN_AREA]->(marine)`)
    expect(await ask(`{ priorityArea(by: { id: "marine" }) { programs { nodes { id } } } }`)).toEqual({
      priorityArea: {
        programs: { nodes: [{ id: 'arcs-1' }, { id: 'arcs-2' }, { id: 'havprogram' }, { id: 'utforsk' }] },
      },
    })
  })

  test('says where it is told, and leaves out the projects in the area', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (marine:PriorityArea {id: 'marine'}),
      (:Program {id: 'arcs'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(marine),
      (:Project {id: 'seaweed'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(marine)`)
    expect(
      await ask(`{ priorityArea(by: { id: "marine" }) { programs { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      priorityArea: { programs: { edges: [{ node: { id: 'arcs' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
