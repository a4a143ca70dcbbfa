import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.bilateralAgreement', () => {
  test('finds an agreement between governments by its id', async () => {
    await given(`(:BilateralAgreement {id: 'st-agreement-2003', signedDate: '2003-05-27'}),
      (:BilateralAgreement {id: 'eu-jp-2009', signedDate: '2009-11-30'})`)
    expect(await ask(`{ bilateralAgreement(by: { id: "st-agreement-2003" }) { signedDate } }`)).toEqual({
      bilateralAgreement: { signedDate: '2003-05-27' },
    })
  })

  test('is null for an unknown id, and for that of an agreement between institutions', async () => {
    await given(`(:BilateralAgreement {id: 'st-agreement-2003'}), (:InstitutionalAgreement {id: 'mou-npi-nipr-2012'})`)
    expect(
      await ask(
        `{ unknown: bilateralAgreement(by: { id: "st-agreement-1899" }) { id } other: bilateralAgreement(by: { id: "mou-npi-nipr-2012" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null })
  })
})
