import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.priorityAreas', () => {
  test('lists areas by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(intpart:Program {id: 'intpart'}),
      (intpart)-[:IN_AREA]->(:PriorityArea {id: 'materialer', nameNo: 'Materialer'}),
      (intpart)-[:IN_AREA]->(:PriorityArea {id: 'space-polar', nameEn: 'Space and polar research'}),
      (intpart)-[:IN_AREA]->(:PriorityArea {id: 'marine-2', nameEn: 'Marine research'}),
      (intpart)-[:IN_AREA]->(:PriorityArea {id: 'marine-1', nameEn: 'Marine research'})`)
    expect(await ask(`{ program(by: { id: "intpart" }) { priorityAreas { nodes { id } } } }`)).toEqual({
      program: {
        priorityAreas: { nodes: [{ id: 'marine-1' }, { id: 'marine-2' }, { id: 'materialer' }, { id: 'space-polar' }] },
      },
    })
  })

  test('says where it is told, and leaves out the areas of the projects it pays for', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (intpart:Program {id: 'intpart'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'marine'}),
      (intpart)<-[:FUNDED_UNDER]-(:Project {id: 'catalysis'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'materials'})`)
    expect(
      await ask(`{ program(by: { id: "intpart" }) { priorityAreas { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      program: { priorityAreas: { edges: [{ node: { id: 'marine' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
