import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.countries', () => {
  test('lists countries by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(seaweed:Project {id: 'seaweed'}),
      (seaweed)-[:INVOLVES]->(:Country {id: 'hr', nameNo: 'Kroatia'}),
      (seaweed)-[:INVOLVES]->(:Country {id: 'no', nameEn: 'Norway'}),
      (seaweed)-[:INVOLVES]->(:Country {id: 'kr', nameEn: 'Korea'}),
      (seaweed)-[:INVOLVES]->(:Country {id: 'kp', nameEn: 'Korea'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { countries { nodes { id } } } }`)).toEqual({
      project: { countries: { nodes: [{ id: 'kp' }, { id: 'kr' }, { id: 'hr' }, { id: 'no' }] } },
    })
  })

  test('says where it is told, and leaves out the countries of its participants', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (seaweed:Project {id: 'seaweed'})-[:INVOLVES {sources: ['https://jsps.go.jp']}]->(:Country {id: 'jp'}),
      (seaweed)<-[:PARTICIPATES_IN]-(:Institution {id: 'uib'})-[:LOCATED_IN {sources: ['https://jsps.go.jp']}]->(:Country {id: 'no'})`)
    expect(
      await ask(`{ project(by: { id: "seaweed" }) { countries { edges { node { id } sources { id } } } } }`),
    ).toEqual({ project: { countries: { edges: [{ node: { id: 'jp' }, sources: [{ id: 'https://jsps.go.jp' }] }] } } })
  })
})
