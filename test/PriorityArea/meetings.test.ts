import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PriorityArea.meetings', () => {
  test('lists meetings in the order of their numbers, equal numbers by id, those without a number last', async () => {
    await given(`(marine:PriorityArea {id: 'marine'}),
      (:Meeting {id: 'informal'})-[:RAISED]->(marine),
      (:Meeting {id: 'jcm-10', number: 10})-[:RAISED]->(marine),
      (:Meeting {id: 'jcm-8-tokyo', number: 8})-[:RAISED]->(marine),
      (:Meeting {id: 'jcm-8-online', number: 8})-[:RAISED]->(marine)`)
    expect(await ask(`{ priorityArea(by: { id: "marine" }) { meetings { nodes { id } } } }`)).toEqual({
      priorityArea: {
        meetings: { nodes: [{ id: 'jcm-8-online' }, { id: 'jcm-8-tokyo' }, { id: 'jcm-10' }, { id: 'informal' }] },
      },
    })
  })

  test('says which added it and which discussed it, and leaves out meetings that raised others', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (marine:PriorityArea {id: 'marine'}),
      (:Meeting {id: 'jcm-1', number: 1})-[:RAISED {kind: 'ADDED', sources: ['https://jsps.go.jp']}]->(marine),
      (:Meeting {id: 'jcm-8', number: 8})-[:RAISED {kind: 'DISCUSSED'}]->(marine),
      (:Meeting {id: 'jcm-5', number: 5})-[:RAISED {kind: 'ADDED', sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'medicine'})`)
    expect(
      await ask(`{ priorityArea(by: { id: "marine" }) { meetings { edges { node { id } kind sources { id } } } } }`),
    ).toEqual({
      priorityArea: {
        meetings: {
          edges: [
            { node: { id: 'jcm-1' }, kind: 'ADDED', sources: [{ id: 'https://jsps.go.jp' }] },
            { node: { id: 'jcm-8' }, kind: 'DISCUSSED', sources: [] },
          ],
        },
      },
    })
  })
})
