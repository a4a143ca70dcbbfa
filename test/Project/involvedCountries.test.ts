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

  test('leaves out, as of a day, the country that a participant had left', async () => {
    await given(`(uib:Institution {id: 'uib'})-[:LOCATED_IN {validTo: '2010'}]->(:Country {id: 'se', isoCode: 'SE', nameEn: 'Sweden'}),
      (uib)-[:LOCATED_IN {validFrom: '2011'}]->(:Country {id: 'no', isoCode: 'NO', nameEn: 'Norway'}),
      (p:Project {id: 'p'})-[:INVOLVES]->(:Country {id: 'jp', isoCode: 'JP', nameEn: 'Japan'}),
      (uib)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(p)`)
    expect(
      await ask(`query @asOf(date: "2016-06-15") { project(by: { id: "p" }) { involvedCountries { nodes { id } } } }`),
    ).toEqual({
      project: { involvedCountries: { nodes: [{ id: 'jp' }, { id: 'no' }] } },
    })
  })
})
