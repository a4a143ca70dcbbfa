import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Gap.area', () => {
  test('is the area in which something is missing', async () => {
    await given(`(:PriorityArea {id: 'marine', nameEn: 'Marine research', agreedDate: '2018-06-06'})`)
    expect(await ask(`{ gaps(kind: AREA_WITHOUT_PROJECT) { nodes { since until area { name } } } }`)).toEqual({
      gaps: { nodes: [{ since: '2018-06-06', until: null, area: { name: 'Marine research' } }] },
    })
  })

  test('is null for a gap that has none', async () => {
    await given(`(:InstitutionalAgreement {id: 'mou', endDate: '2020'})`)
    expect(await ask(`{ gaps(kind: LAPSING_AGREEMENT, asOf: "2020-01-01") { nodes { area { name } } } }`)).toEqual({
      gaps: { nodes: [{ area: null }] },
    })
  })
})
