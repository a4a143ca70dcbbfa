import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PriorityArea.agreements', () => {
  test('lists the newest agreement first, those of one day by id, unsigned ones last', async () => {
    await given(`(marine:PriorityArea {id: 'marine'}),
      (:BilateralAgreement {id: 'draft'})-[:NAMES]->(marine),
      (:BilateralAgreement {id: 'st-2003', signedDate: '2003-05-27'})-[:NAMES]->(marine),
      (:BilateralAgreement {id: 'st-2005-b', signedDate: '2005-11'})-[:NAMES]->(marine),
      (:BilateralAgreement {id: 'st-2005-a', signedDate: '2005-11'})-[:NAMES]->(marine)`)
    expect(await ask(`{ priorityArea(by: { id: "marine" }) { agreements { nodes { id } } } }`)).toEqual({
      priorityArea: {
        agreements: { nodes: [{ id: 'st-2005-a' }, { id: 'st-2005-b' }, { id: 'st-2003' }, { id: 'draft' }] },
      },
    })
  })

  test('says where it is told, and leaves out agreements between institutions', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (marine:PriorityArea {id: 'marine'}),
      (:BilateralAgreement {id: 'st-2003'})-[:NAMES {sources: ['https://jsps.go.jp']}]->(marine),
      (:InstitutionalAgreement {id: 'mou-2015'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(marine)`)
    expect(
      await ask(`{ priorityArea(by: { id: "marine" }) { agreements { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      priorityArea: { agreements: { edges: [{ node: { id: 'st-2003' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
