import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('BilateralAgreement.priorityAreas', () => {
  test('lists areas by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}),
      (agreement)-[:NAMES]->(:PriorityArea {id: 'materialer', nameNo: 'Materialer'}),
      (agreement)-[:NAMES]->(:PriorityArea {id: 'space-polar', nameEn: 'Space and polar research'}),
      (agreement)-[:NAMES]->(:PriorityArea {id: 'marine-2', nameEn: 'Marine research'}),
      (agreement)-[:NAMES]->(:PriorityArea {id: 'marine-1', nameEn: 'Marine research'})`)
    expect(await ask(`{ bilateralAgreement(by: { id: "st-2003" }) { priorityAreas { nodes { id } } } }`)).toEqual({
      bilateralAgreement: {
        priorityAreas: { nodes: [{ id: 'marine-1' }, { id: 'marine-2' }, { id: 'materialer' }, { id: 'space-polar' }] },
      },
    })
  })

  test('says where it is told, and leaves out areas that only its meetings raised', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (agreement:BilateralAgreement {id: 'st-2003'})-[:NAMES {sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'marine'}),
      (agreement)<-[:HELD_UNDER]-(:Meeting {id: 'jcm-8'})-[:RAISED {sources: ['https://jsps.go.jp']}]->(:PriorityArea {id: 'quantum'})`)
    expect(
      await ask(
        `{ bilateralAgreement(by: { id: "st-2003" }) { priorityAreas { edges { node { id } sources { id } } } } }`,
      ),
    ).toEqual({
      bilateralAgreement: {
        priorityAreas: { edges: [{ node: { id: 'marine' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
