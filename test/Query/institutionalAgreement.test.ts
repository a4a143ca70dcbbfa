import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.institutionalAgreement', () => {
  test('finds an agreement between institutions by its id', async () => {
    await given(`(:InstitutionalAgreement {id: 'mou-npi-nipr-2012', date: '2012-11'}),
      (:InstitutionalAgreement {id: 'mou-uib-aori', date: '2019-05-02'})`)
    expect(await ask(`{ institutionalAgreement(by: { id: "mou-npi-nipr-2012" }) { date } }`)).toEqual({
      institutionalAgreement: { date: '2012-11' },
    })
  })

  test('is null for an unknown id, and for that of an agreement between governments', async () => {
    await given(`(:InstitutionalAgreement {id: 'mou-npi-nipr-2012'}), (:BilateralAgreement {id: 'st-agreement-2003'})`)
    expect(
      await ask(
        `{ unknown: institutionalAgreement(by: { id: "mou-none" }) { id } other: institutionalAgreement(by: { id: "st-agreement-2003" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null })
  })
})
