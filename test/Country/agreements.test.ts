import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Country.agreements', () => {
  test('lists the newest agreement first, those of one day by id, unsigned ones last', async () => {
    await given(`(norway:Country {id: 'no'}),
      (:BilateralAgreement {id: 'draft'})-[:BETWEEN]->(norway),
      (:BilateralAgreement {id: 'st-2003', signedDate: '2003-05-27'})-[:BETWEEN]->(norway),
      (:BilateralAgreement {id: 'st-2005-b', signedDate: '2005-11'})-[:BETWEEN]->(norway),
      (:BilateralAgreement {id: 'st-2005-a', signedDate: '2005-11'})-[:BETWEEN]->(norway)`)
    expect(await ask(`{ country(by: { id: "no" }) { agreements { nodes { id } } } }`)).toEqual({
      country: {
        agreements: { nodes: [{ id: 'st-2005-a' }, { id: 'st-2005-b' }, { id: 'st-2003' }, { id: 'draft' }] },
      },
    })
  })

  test('says where it is told, and leaves out agreements of other countries', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:BilateralAgreement {id: 'st-2003'})-[:BETWEEN {sources: ['https://jsps.go.jp']}]->(:Country {id: 'no'}),
      (:BilateralAgreement {id: 'jp-us-1988'})-[:BETWEEN {sources: ['https://jsps.go.jp']}]->(:Country {id: 'us'})`)
    expect(await ask(`{ country(by: { id: "no" }) { agreements { edges { node { id } sources { id } } } } }`)).toEqual({
      country: { agreements: { edges: [{ node: { id: 'st-2003' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
