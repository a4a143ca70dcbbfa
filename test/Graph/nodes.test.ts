import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Graph.nodes', () => {
  test('counts everything that has an id, sources too, and nothing else', async () => {
    await given(
      `(:Institution {id: 'uib'}), (:Country {id: 'no'}), (:Source {id: 'https://rcn.no'}), (:Dataset {fingerprint: 'abc'})`,
    )
    expect(await ask(`{ graph { nodes } }`)).toEqual({ graph: { nodes: 3 } })
  })

  test('is 0 before the first facts', async () => {
    expect(await ask(`{ graph { nodes } }`)).toEqual({ graph: { nodes: 0 } })
  })
})
