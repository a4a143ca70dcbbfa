import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Graph.relationships', () => {
  test('counts each relationship once', async () => {
    await given(`(bergen:Institution {id: 'uib'})-[:LOCATED_IN]->(:Country {id: 'no'}),
      (bergen)-[:COLLABORATES_WITH]->(:Institution {id: 'aori'})-[:PART_OF]->(:Institution {id: 'todai'})`)
    expect(await ask(`{ graph { relationships } }`)).toEqual({ graph: { relationships: 3 } })
  })

  test('is 0 before the first facts', async () => {
    expect(await ask(`{ graph { relationships } }`)).toEqual({ graph: { relationships: 0 } })
  })
})
