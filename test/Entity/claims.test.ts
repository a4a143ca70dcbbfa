import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Entity.claims', () => {
  test('lists what sources say, field by field, the preferred value first', async () => {
    await given(`(seaweed:Project {id: 'seaweed', endYear: 2015}),
      (:Claim {id: 'start-2010', field: 'startYear', value: '2010', isPreferred: true})-[:CLAIM_OF]->(seaweed),
      (:Claim {id: 'end-2013', field: 'endYear', value: '2013', isPreferred: false})-[:CLAIM_OF]->(seaweed),
      (:Claim {id: 'end-2015', field: 'endYear', value: '2015', isPreferred: true})-[:CLAIM_OF]->(seaweed),
      (:Claim {id: 'end-2014', field: 'endYear', value: '2014', isPreferred: false})-[:CLAIM_OF]->(seaweed)`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { claims { field value isPreferred } } }`)).toEqual({
      project: {
        claims: [
          { field: 'endYear', value: '2015', isPreferred: true },
          { field: 'endYear', value: '2013', isPreferred: false },
          { field: 'endYear', value: '2014', isPreferred: false },
          { field: 'startYear', value: '2010', isPreferred: true },
        ],
      },
    })
  })

  test('leaves out claims about others, and is empty where sources agree', async () => {
    await given(`(:Project {id: 'seaweed'}), (:Claim {id: 'name-no'})-[:CLAIM_OF]->(:PriorityArea {id: 'marine'})`)
    expect(await ask(`{ nodes(ids: ["seaweed", "marine"]) { ... on Entity { claims { id } } } }`)).toEqual({
      nodes: [{ claims: [] }, { claims: [{ id: 'name-no' }] }],
    })
  })
})
