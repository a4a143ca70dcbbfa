import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Meeting.agreement', () => {
  test('is the agreement it was held under', async () => {
    await given(`(:Meeting {id: 'jcm-8'})-[:HELD_UNDER]->(:BilateralAgreement {id: 'st-2003'}),
      (:Meeting {id: 'jcm-china-1'})-[:HELD_UNDER]->(:BilateralAgreement {id: 'st-china'})`)
    expect(await ask(`{ meeting(by: { id: "jcm-8" }) { agreement { id } } }`)).toEqual({
      meeting: { agreement: { id: 'st-2003' } },
    })
  })

  test('is null where no source names the agreement', async () => {
    await given(`(:Meeting {id: 'jcm-8'}), (:BilateralAgreement {id: 'st-2003'})`)
    expect(await ask(`{ meeting(by: { id: "jcm-8" }) { agreement { id } } }`)).toEqual({ meeting: { agreement: null } })
  })
})
