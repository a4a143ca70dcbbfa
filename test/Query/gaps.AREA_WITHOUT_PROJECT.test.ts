import { describe, expect, test } from '@jest/globals'
import { given } from '../support/given.ts'
import { gaps } from './gaps.ts'

const kind = 'kind: AREA_WITHOUT_PROJECT'

const areas = `(marine:PriorityArea {id: 'marine', status: 'IN_FORCE'}), (polar:PriorityArea {id: 'polar', status: 'IN_FORCE'}),
  (ai:PriorityArea {id: 'ai', status: 'EMERGING'}), (:PriorityArea {id: 'seafood', status: 'FORMER'}),
  (:BilateralAgreement {id: 'st', signedDate: '2003'})-[:NAMES]->(polar), (:Meeting {id: 'jcm-8', date: '2024-02-07'})-[:RAISED]->(ai),
  (intpart:Program {id: 'intpart'}), (utforsk:Program {id: 'utforsk'}),
  (marine)<-[:IN_AREA]-(:Project {id: 'fish', startYear: 2017, endYear: 2019})-[:FUNDED_UNDER]->(intpart)`

describe('Query.gaps(kind: AREA_WITHOUT_PROJECT)', () => {
  test('finds the areas without a project by name, with what speaks of them, and no area that is one no longer', async () => {
    await given(areas)
    expect(await gaps(kind)).toEqual(['ai: jcm-8', 'polar: st'])
  })

  test('finds the areas in which a program pays for no project', async () => {
    await given(areas)
    expect([await gaps(`${kind}, program: "utforsk"`), await gaps(`${kind}, program: "intpart"`)]).toEqual([
      ['ai utforsk: jcm-8', 'marine utforsk: ', 'polar utforsk: st'],
      ['ai intpart: jcm-8', 'polar intpart: st'],
    ])
  })

  test('goes by the projects and the meetings of a day', async () => {
    await given(areas)
    expect([await gaps(kind, '2017-06-01'), await gaps(kind, '2020-01-01')]).toEqual([
      ['ai: ', 'polar: st'],
      ['ai: ', 'marine: ', 'polar: st'],
    ])
  })

  test('finds nothing for a program that is unknown, or that is none', async () => {
    await given(areas)
    expect([await gaps(`${kind}, program: "nothing"`), await gaps(`${kind}, program: "marine"`)]).toEqual([[], []])
  })
})
