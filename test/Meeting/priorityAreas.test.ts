import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Meeting.priorityAreas', () => {
  test('lists areas by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(meeting:Meeting {id: 'jcm-8'}),
      (meeting)-[:RAISED]->(:PriorityArea {id: 'materialer', nameNo: 'Materialer'}),
      (meeting)-[:RAISED]->(:PriorityArea {id: 'space-polar', nameEn: 'Space and polar research'}),
      (meeting)-[:RAISED]->(:PriorityArea {id: 'marine-2', nameEn: 'Marine research'}),
      (meeting)-[:RAISED]->(:PriorityArea {id: 'marine-1', nameEn: 'Marine research'})`)
    expect(await ask(`{ meeting(by: { id: "jcm-8" }) { priorityAreas { nodes { id } } } }`)).toEqual({
      meeting: {
        priorityAreas: { nodes: [{ id: 'marine-1' }, { id: 'marine-2' }, { id: 'materialer' }, { id: 'space-polar' }] },
      },
    })
  })

  test('says which it added and which it discussed, and leaves out those that its agreement names', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (meeting:Meeting {id: 'jcm-8'}),
      (meeting)-[:RAISED {kind: 'DISCUSSED', sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'ai', nameEn: 'Artificial intelligence'}),
      (meeting)-[:RAISED {kind: 'ADDED'}]->(:PriorityArea {id: 'quantum', nameEn: 'Quantum technology'}),
      (meeting)-[:HELD_UNDER]->(:BilateralAgreement {id: 'st-2003'})-[:NAMES {sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'marine'})`)
    expect(
      await ask(`{ meeting(by: { id: "jcm-8" }) { priorityAreas { edges { node { id } kind sources { id } } } } }`),
    ).toEqual({
      meeting: {
        priorityAreas: {
          edges: [
            { node: { id: 'ai' }, kind: 'DISCUSSED', sources: [{ id: 'https://jsps.go.jp' }] },
            { node: { id: 'quantum' }, kind: 'ADDED', sources: [] },
          ],
        },
      },
    })
  })
})
