import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.funders', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(seaweed:Project {id: 'seaweed'}),
      (seaweed)-[:FUNDED_BY]->(:Institution {id: 'kd', nameNo: 'Kunnskapsdepartementet'}),
      (seaweed)-[:FUNDED_BY]->(:Institution {id: 'rcn', nameEn: 'Research Council'}),
      (seaweed)-[:FUNDED_BY]->(:Institution {id: 'jsps-2', nameEn: 'JSPS'}),
      (seaweed)-[:FUNDED_BY]->(:Institution {id: 'jsps-1', nameEn: 'JSPS'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { funders { nodes { id } } } }`)).toEqual({
      project: { funders: { nodes: [{ id: 'jsps-1' }, { id: 'jsps-2' }, { id: 'kd' }, { id: 'rcn' }] } },
    })
  })

  test('says where it is told, and leaves out those that only take part', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (seaweed:Project {id: 'seaweed'})-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(:Institution {id: 'rcn'}),
      (:Institution {id: 'uib'})-[:PARTICIPATES_IN {role: 'PARTNER', sources: ['https://jsps.go.jp']}]->(seaweed)`)
    expect(
      await ask(`{ project(by: { id: "seaweed" }) { funders { edges { node { id } sources { id } } } } }`),
    ).toEqual({ project: { funders: { edges: [{ node: { id: 'rcn' }, sources: [{ id: 'https://jsps.go.jp' }] }] } } })
  })
})
