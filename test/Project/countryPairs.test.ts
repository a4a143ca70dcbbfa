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
})
