import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PriorityArea.institutionalAgreements', () => {
  test('lists the newest agreement first, those of one day by id, undated ones last', async () => {
    await given(`(marine:PriorityArea {id: 'marine'}),
      (:InstitutionalAgreement {id: 'exchange'})-[:IN_AREA]->(marine),
      (:InstitutionalAgreement {id: 'mou-2012', date: '2012-11-02'})-[:IN_AREA]->(marine),
      (:InstitutionalAgreement {id: 'mou-2019-b', date: '2019-05'})-[:IN_AREA]->(marine),
      (:InstitutionalAgreement {id: 'mou-2019-a', date: '2019-05'})-[:IN_AREA]->(marine)`)
    expect(await ask(`{ priorityArea(by: { id: "marine" }) { institutionalAgreements { nodes { id } } } }`)).toEqual({
      priorityArea: {
        institutionalAgreements: {
          nodes: [{ id: 'mou-2019-a' }, { id: 'mou-2019-b' }, { id: 'mou-2012' }, { id: 'exchange' }],
        },
      },
    })
  })

  test('says where it is told, and leaves out agreements between governments and projects in the area', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (marine:PriorityArea {id: 'marine'}),
      (:InstitutionalAgreement {id: 'mou-2015'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(marine),
      (:BilateralAgreement {id: 'st-2003'})-[:NAMES {sources: ['https://jsps.go.jp']}]->(marine),
      (:Project {id: 'seaweed'})-[:IN_AREA {sources: ['https://jsps.go.jp']}]->(marine)`)
    expect(
      await ask(
        `{ priorityArea(by: { id: "marine" }) { institutionalAgreements { edges { node { id } sources { id } } } } }`,
      ),
    ).toEqual({
      priorityArea: {
        institutionalAgreements: { edges: [{ node: { id: 'mou-2015' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
