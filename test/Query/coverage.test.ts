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

  test('counts, as of a day, the projects that ran', async () => {
    await given(`(:Project {id: 'ended', kind: 'PROJECT', startYear: 2012, endYear: 2015}),
      (:Project {id: 'running', kind: 'PROJECT', startYear: 2014, endYear: 2018}), (:Project {id: 'undated', kind: 'EVENT'})`)
    expect(
      await ask(`query @asOf(date: "2016-06-15") {
        coverage(rows: KIND, columns: START_YEAR, complete: false) { rows { value count } columns { value count } total }
      }`),
    ).toEqual({
      coverage: {
        rows: [
          { value: 'EVENT', count: 1 },
          { value: 'PROJECT', count: 1 },
        ],
        columns: [
          { value: '2014', count: 1 },
          { value: null, count: 1 },
        ],
        total: 2,
      },
    })
  })
})
