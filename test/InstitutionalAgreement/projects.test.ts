import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('InstitutionalAgreement.projects', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(mou:InstitutionalAgreement {id: 'mou-2015'}),
      (mou)-[:GOVERNS]->(:Project {id: 'ny-alesund'}),
      (mou)-[:GOVERNS]->(:Project {id: 'excelaqua', startYear: 2016}),
      (mou)-[:GOVERNS]->(:Project {id: 'seaweed', startYear: 2021}),
      (mou)-[:GOVERNS]->(:Project {id: 'catalysis', startYear: 2021})`)
    expect(await ask(`{ institutionalAgreement(by: { id: "mou-2015" }) { projects { nodes { id } } } }`)).toEqual({
      institutionalAgreement: {
        projects: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
      },
    })
  })

  test('says where it is told, and leaves out other projects of its parties', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (mou:InstitutionalAgreement {id: 'mou-2015'})-[:GOVERNS {sources: ['https://jsps.go.jp']}]->(:Project {id: 'seaweed'}),
      (:Project {id: 'excelaqua'})<-[:PARTICIPATES_IN {sources: ['https://jsps.go.jp']}]-(:Institution {id: 'uib'})-[:PARTY_TO]->(mou)`)
    expect(
      await ask(
        `{ institutionalAgreement(by: { id: "mou-2015" }) { projects { edges { node { id } sources { id } } } } }`,
      ),
    ).toEqual({
      institutionalAgreement: {
        projects: { edges: [{ node: { id: 'seaweed' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
