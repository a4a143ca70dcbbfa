import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('BilateralAgreement.countries', () => {
  test('lists countries by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}),
      (agreement)-[:BETWEEN]->(:Country {id: 'hr', nameNo: 'Kroatia'}),
      (agreement)-[:BETWEEN]->(:Country {id: 'no', nameEn: 'Norway'}),
      (agreement)-[:BETWEEN]->(:Country {id: 'kr', nameEn: 'Korea'}),
      (agreement)-[:BETWEEN]->(:Country {id: 'kp', nameEn: 'Korea'})`)
    expect(await ask(`{ bilateralAgreement(by: { id: "st-2003" }) { countries { nodes { id } } } }`)).toEqual({
      bilateralAgreement: { countries: { nodes: [{ id: 'kp' }, { id: 'kr' }, { id: 'hr' }, { id: 'no' }] } },
    })
  })

  test('says where it is told, and leaves out the countries of other agreements', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:BilateralAgreement {id: 'st-2003'})-[:BETWEEN {sources: ['https://jsps.go.jp']}]->(:Country {id: 'jp'}),
      (:BilateralAgreement {id: 'st-china'})-[:BETWEEN {sources: ['https://jsps.go.jp']}]->(:Country {id: 'cn'})`)
    expect(
      await ask(`{ bilateralAgreement(by: { id: "st-2003" }) { countries { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      bilateralAgreement: { countries: { edges: [{ node: { id: 'jp' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
