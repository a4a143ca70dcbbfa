import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.coverage', () => {
  test('shows an area that no project of a program is in, with a zero', async () => {
    await given(`(:PriorityArea {id: 'marine', nameEn: 'Marine'})<-[:IN_AREA]-(p:Project {id: 'p'})-[:FUNDED_UNDER]->(:Program {id: 'intpart', nameEn: 'INTPART'}),
      (:PriorityArea {id: 'nano', nameEn: 'Nano'})`)
    expect(
      await ask(
        `{ coverage(rows: PRIORITY_AREAS, columns: PROGRAM) { rows { value entity { name } } columns { value } counts total } }`,
      ),
    ).toEqual({
      coverage: {
        rows: [
          { value: 'marine', entity: { name: 'Marine' } },
          { value: 'nano', entity: { name: 'Nano' } },
        ],
        columns: [{ value: 'intpart' }],
        counts: [[1], [0]],
        total: 1,
      },
    })
  })
})
