import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.priorityAreas', () => {
  test('lists areas by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(seaweed:Project {id: 'seaweed'}),
      (seaweed)-[:IN_AREA]->(:PriorityArea {id: 'materialer', nameNo: 'Materialer'}),
      (seaweed)-[:IN_AREA]->(:PriorityArea {id: 'space-polar', nameEn: 'Space and polar research'}),
      (seaweed)-[:IN_AREA]->(:PriorityArea {id: 'marine-2', nameEn: 'Marine research'}),
      (seaweed)-[:IN_AREA]->(:PriorityArea {id: 'marine-1', nameEn: 'Marine research'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { priorityAreas { nodes { id } } } }`)).toEqual({
      project: {
        priorityAreas: { nodes: [{ id: 'marine-1' }, { id: 'marine-2' }, { id: 'materialer' }, { id: 'space-polar' }] },
      },
    })
  })

  test('says where it is told, and leaves out the areas of the program that pays for it', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (seaweed:Project {id: 'seaweed'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'marine'}),
      (seaweed)-[:FUNDED_UNDER]->(:Program {id: 'intpart'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'materials'})`)
    expect(
      await ask(`{ project(by: { id: "seaweed" }) { priorityAreas { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      project: { priorityAreas: { edges: [{ node: { id: 'marine' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
