import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.agreements', () => {
  test('lists the newest agreement first, those of one day by id, undated ones last', async () => {
    await given(`(npi:Institution {id: 'npi'}),
      (npi)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'exchange'}),
      (npi)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou-2012', date: '2012-11-02'}),
      (npi)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou-2019-b', date: '2019-05'}),
      (npi)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou-2019-a', date: '2019-05'})`)
    expect(await ask(`{ institution(by: { id: "npi" }) { agreements { nodes { id } } } }`)).toEqual({
      institution: {
        agreements: { nodes: [{ id: 'mou-2019-a' }, { id: 'mou-2019-b' }, { id: 'mou-2012' }, { id: 'exchange' }] },
      },
    })
  })

  test('says where it is called a party, and leaves out the agreements of others', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (npi:Institution {id: 'npi'})-[:PARTY_TO {sources: ['https://jsps.go.jp']}]->(:InstitutionalAgreement {id: 'mou-npi-nipr'}),
      (:Institution {id: 'uib'})-[:PARTY_TO {sources: ['https://jsps.go.jp']}]->(:InstitutionalAgreement {id: 'mou-uib-aori'})`)
    expect(
      await ask(`{ institution(by: { id: "npi" }) { agreements { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      institution: {
        agreements: { edges: [{ node: { id: 'mou-npi-nipr' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
