import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.parent', () => {
  test('is the institution it is a unit of, not a unit of its own', async () => {
    await given(`(aori:Institution {id: 'aori'})-[:PART_OF]->(:Institution {id: 'todai'}),
      (:Institution {id: 'otsuchi'})-[:PART_OF]->(aori)`)
    expect(await ask(`{ institution(by: { id: "aori" }) { parent { id } } }`)).toEqual({
      institution: { parent: { id: 'todai' } },
    })
  })

  test('is null for one that is a unit of none', async () => {
    await given(`(aori:Institution {id: 'aori'}), (:Institution {id: 'otsuchi'})-[:PART_OF]->(aori)`)
    expect(await ask(`{ institution(by: { id: "aori" }) { parent { id } } }`)).toEqual({
      institution: { parent: null },
    })
  })
})
