import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Difference.priorityAreas', () => {
  test('lists the areas of a project, of a meeting and of an agreement, by name, and an area itself', async () => {
    await given(`(marine:PriorityArea {id: 'marine', nameEn: 'Marine'}), (:PriorityArea {id: 'nano', nameEn: 'Nano', agreedDate: '2015-05'}),
      (energy:PriorityArea {id: 'energy', nameEn: 'Energy'}), (aqua:Project {id: 'aqua', startYear: 2015})-[:IN_AREA]->(marine),
      (aqua)-[:IN_AREA]->(energy), (:Meeting {id: 'fifth', date: '2015-06'})-[:RAISED]->(energy),
      (:BilateralAgreement {id: 'treaty', signedDate: '2015-07-01'})-[:NAMES]->(marine)`)
    expect(
      await ask(
        `{ diff(from: "2014-01-01", to: "2016-01-01") { nodes { entity { id } priorityAreas { nodes { id } } } } }`,
      ),
    ).toEqual({
      diff: {
        nodes: [
          { entity: { id: 'aqua' }, priorityAreas: { nodes: [{ id: 'energy' }, { id: 'marine' }] } },
          { entity: { id: 'nano' }, priorityAreas: { nodes: [{ id: 'nano' }] } },
          { entity: { id: 'fifth' }, priorityAreas: { nodes: [{ id: 'energy' }] } },
          { entity: { id: 'treaty' }, priorityAreas: { nodes: [{ id: 'marine' }] } },
        ],
      },
    })
  })
})
