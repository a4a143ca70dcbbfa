import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.countryPairs', () => {
  test('pairs the countries that meet in a project, in the order of their codes', async () => {
    await given(`(p:Project {id: 'p'})-[:INVOLVES]->(:Country {id: 'se', isoCode: 'SE'}),
      (p)<-[:PARTICIPATES_IN {role: 'PARTNER'}]-(:Institution {id: 'a'})-[:LOCATED_IN]->(:Country {id: 'no', isoCode: 'NO'}),
      (p)<-[:PARTICIPATES_IN {role: 'PARTNER'}]-(:Institution {id: 'b'})-[:LOCATED_IN]->(:Country {id: 'jp', isoCode: 'JP'})`)
    expect(await ask(`{ project(by: { id: "p" }) { countryPairs } }`)).toEqual({
      project: { countryPairs: ['JP–NO', 'JP–SE', 'NO–SE'] },
    })
  })

  test('has none for a project of one country', async () => {
    await given(
      `(:Project {id: 'p'})<-[:PARTICIPATES_IN {role: 'PARTNER'}]-(:Institution {id: 'a'})-[:LOCATED_IN]->(:Country {id: 'no', isoCode: 'NO'})`,
    )
    expect(await ask(`{ project(by: { id: "p" }) { countryPairs } }`)).toEqual({ project: { countryPairs: [] } })
  })

  test('leaves out, as of a day, the country that a participant had left', async () => {
    await given(`(uib:Institution {id: 'uib'})-[:LOCATED_IN {validTo: '2010'}]->(:Country {id: 'se', isoCode: 'SE', nameEn: 'Sweden'}),
      (uib)-[:LOCATED_IN {validFrom: '2011'}]->(:Country {id: 'no', isoCode: 'NO', nameEn: 'Norway'}),
      (p:Project {id: 'p'})-[:INVOLVES]->(:Country {id: 'jp', isoCode: 'JP', nameEn: 'Japan'}),
      (uib)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(p)`)
    expect(await ask(`query @asOf(date: "2016-06-15") { project(by: { id: "p" }) { countryPairs } }`)).toEqual({
      project: { countryPairs: ['JP–NO'] },
    })
  })
})
