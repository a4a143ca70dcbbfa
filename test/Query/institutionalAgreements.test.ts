import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.institutionalAgreements', () => {
  test('lists the newest first, those of one day by id, undated ones last', async () => {
    await given(`(:InstitutionalAgreement {id: 'exchange'}),
      (:InstitutionalAgreement {id: 'mou-2012', date: '2012-11-02'}),
      (:InstitutionalAgreement {id: 'mou-2019-b', date: '2019-05'}),
      (:InstitutionalAgreement {id: 'mou-2019-a', date: '2019-05'}),
      (:BilateralAgreement {id: 'st-2003', signedDate: '2003-05-27'})`)
    expect(await ask(`{ institutionalAgreements { nodes { id } } }`)).toEqual({
      institutionalAgreements: {
        nodes: [{ id: 'mou-2019-a' }, { id: 'mou-2019-b' }, { id: 'mou-2012' }, { id: 'exchange' }],
      },
    })
  })

  test('goes on where the page before ended', async () => {
    await given(`(:InstitutionalAgreement {id: 'exchange-2'}), (:InstitutionalAgreement {id: 'exchange-1'}),
      (:InstitutionalAgreement {id: 'mou-2012', date: '2012-11-02'}), (:InstitutionalAgreement {id: 'mou-2019', date: '2019-05'})`)
    expect(await pages('institutionalAgreements', 3)).toEqual([['mou-2019', 'mou-2012', 'exchange-1'], ['exchange-2']])
  })
})
