import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('InstitutionalAgreement.parties', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(mou:InstitutionalAgreement {id: 'mou-2015'}),
      (:Institution {id: 'kyokuchi', nameJa: '国立極地研究所'})-[:PARTY_TO]->(mou),
      (:Institution {id: 'uib', nameEn: 'University of Bergen'})-[:PARTY_TO]->(mou),
      (:Institution {id: 'aori-2', nameEn: 'AORI'})-[:PARTY_TO]->(mou),
      (:Institution {id: 'aori-1', nameEn: 'AORI'})-[:PARTY_TO]->(mou)`)
    expect(await ask(`{ institutionalAgreement(by: { id: "mou-2015" }) { parties { nodes { id } } } }`)).toEqual({
      institutionalAgreement: {
        parties: { nodes: [{ id: 'aori-1' }, { id: 'aori-2' }, { id: 'uib' }, { id: 'kyokuchi' }] },
      },
    })
  })

  test('says where it is told, and leaves out the parties of other agreements', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Institution {id: 'uib'})-[:PARTY_TO {sources: ['https://jsps.go.jp']}]->(:InstitutionalAgreement {id: 'mou-2015'}),
      (:Institution {id: 'npi'})-[:PARTY_TO {sources: ['https://jsps.go.jp']}]->(:InstitutionalAgreement {id: 'mou-2012'})`)
    expect(
      await ask(
        `{ institutionalAgreement(by: { id: "mou-2015" }) { parties { edges { node { id } sources { id } } } } }`,
      ),
    ).toEqual({
      institutionalAgreement: {
        parties: { edges: [{ node: { id: 'uib' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
