import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.bilateralAgreements', () => {
  test('lists the newest first, those of one day by id, unsigned ones last', async () => {
    await given(`(:BilateralAgreement {id: 'draft'}),
      (:BilateralAgreement {id: 'st-2003', signedDate: '2003-05-27'}),
      (:BilateralAgreement {id: 'st-2005-b', signedDate: '2005-11'}),
      (:BilateralAgreement {id: 'st-2005-a', signedDate: '2005-11'}),
      (:InstitutionalAgreement {id: 'mou-2015', date: '2015'})`)
    expect(await ask(`{ bilateralAgreements { nodes { id } } }`)).toEqual({
      bilateralAgreements: { nodes: [{ id: 'st-2005-a' }, { id: 'st-2005-b' }, { id: 'st-2003' }, { id: 'draft' }] },
    })
  })

  test('goes on where the page before ended', async () => {
    await given(`(:BilateralAgreement {id: 'draft'}),
      (:BilateralAgreement {id: 'st-2003', signedDate: '2003-05-27'}),
      (:BilateralAgreement {id: 'st-2005-b', signedDate: '2005-11'}),
      (:BilateralAgreement {id: 'st-2005-a', signedDate: '2005-11'})`)
    expect(await pages('bilateralAgreements', 2)).toEqual([
      ['st-2005-a', 'st-2005-b'],
      ['st-2003', 'draft'],
    ])
  })
})
