import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.involvedCountries', () => {
  test('lists the countries of participants and those named without one, each once, by name', async () => {
    await given(`(japan:Country {id: 'jp', nameEn: 'Japan'}), (p:Project {id: 'p'})-[:INVOLVES]->(:Country {id: 'fi', nameEn: 'Finland'}),
      (p)<-[:PARTICIPATES_IN {role: 'PARTNER'}]-(:Institution {id: 'a'})-[:LOCATED_IN]->(japan),
      (p)<-[:PARTICIPATES_IN {role: 'PARTNER'}]-(:Institution {id: 'b'})-[:LOCATED_IN]->(japan)`)
    expect(await ask(`{ project(by: { id: "p" }) { involvedCountries { nodes { id } } } }`)).toEqual({
      project: { involvedCountries: { nodes: [{ id: 'fi' }, { id: 'jp' }] } },
    })
  })
})
