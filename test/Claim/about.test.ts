import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Claim.about', () => {
  test('is what the claim is about, of whatever type', async () => {
    await given(`(:Claim {id: 'end-2015'})-[:CLAIM_OF]->(:Project {id: 'seaweed', endYear: 2014}),
      (:Claim {id: 'start-2015'})-[:CLAIM_OF]->(:Strategy {id: 'panorama', startYear: 2016})`)
    expect(
      await ask(`{ nodes(ids: ["end-2015", "start-2015"]) {
        ... on Claim { about { __typename id ... on Project { endYear } ... on Strategy { startYear } } }
      } }`),
    ).toEqual({
      nodes: [
        { about: { __typename: 'Project', id: 'seaweed', endYear: 2014 } },
        { about: { __typename: 'Strategy', id: 'panorama', startYear: 2016 } },
      ],
    })
  })

  test('is null where nothing is known', async () => {
    await given(`(:Claim {id: 'end-2015'}), (:Project {id: 'seaweed'})`)
    expect(await ask(`{ node(id: "end-2015") { ... on Claim { about { id } } } }`)).toEqual({ node: { about: null } })
  })
})
