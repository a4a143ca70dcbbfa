import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('InstitutionalAgreement.priorityAreas', () => {
  test('lists areas by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(mou:InstitutionalAgreement {id: 'mou-2015'}),
      (mou)-[:IN_AREA]->(:PriorityArea {id: 'materialer', nameNo: 'Materialer'}),
      (mou)-[:IN_AREA]->(:PriorityArea {id: 'space-polar', nameEn: 'Space and polar research'}),
      (mou)-[:IN_AREA]->(:PriorityArea {id: 'marine-2', nameEn: 'Marine research'}),
      (mou)-[:IN_AREA]->(:PriorityArea {id: 'marine-1', nameEn: 'Marine research'})`)
    expect(await ask(`{ institutionalAgreement(by: { id: "mou-2015" }) { priorityAreas { nodes { id } } } }`)).toEqual({
      institutionalAgreement: {
        priorityAreas: { nodes: [{ id: 'marine-1' }, { id: 'marine-2' }, { id: 'materialer' }, { id: 'space-polar' }] },
      },
    })
  })

  test('says where it is told, and leaves out the areas of the projects it governs', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (mou:InstitutionalAgreement {id: 'mou-2015'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'marine'}),
      (mou)-[:GOVERNS]->(:Project {id: 'seaweed'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'biotechnology'})`)
    expect(
      await ask(
        `{ institutionalAgreement(by: { id: "mou-2015" }) { priorityAreas { edges { node { id } sources { id } } } } }`,
      ),
    ).toEqual({
      institutionalAgreement: {
        priorityAreas: { edges: [{ node: { id: 'marine' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
