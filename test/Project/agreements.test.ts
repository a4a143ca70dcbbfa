import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.agreements', () => {
  test('lists the newest agreement first, those of one day by id, undated ones last', async () => {
    await given(`(seaweed:Project {id: 'seaweed'}),
      (:InstitutionalAgreement {id: 'exchange'})-[:GOVERNS]->(seaweed),
      (:InstitutionalAgreement {id: 'mou-2012', date: '2012-11-02'})-[:GOVERNS]->(seaweed),
      (:InstitutionalAgreement {id: 'mou-2019-b', date: '2019-05'})-[:GOVERNS]->(seaweed),
      (:InstitutionalAgreement {id: 'mou-2019-a', date: '2019-05'})-[:GOVERNS]->(seaweed)`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { agreements { nodes { id } } } }`)).toEqual({
      project: {
        agreements: { nodes: [{ id: 'mou-2019-a' }, { id: 'mou-2019-b' }, { id: 'mou-2012' }, { id: 'exchange' }] },
      },
    })
  })

  test('says where it is told, and leaves out other agreements of its participants', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (seaweed:Project {id: 'seaweed'}),
      (:InstitutionalAgreement {id: 'mou-2019'})-[:GOVERNS {sources: ['https://jsps.go.jp']}]->(seaweed),
      (seaweed)<-[:PARTICIPATES_IN]-(:Institution {id: 'uib'})-[:PARTY_TO {sources: ['https://jsps.go.jp']}]->(:InstitutionalAgreement {id: 'mou-2015'})`)
    expect(
      await ask(`{ project(by: { id: "seaweed" }) { agreements { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      project: { agreements: { edges: [{ node: { id: 'mou-2019' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
