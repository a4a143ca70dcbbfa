import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.graph', () => {
  test('tells of the graph itself', async () => {
    await given(`(:Graph {id: 'graph', version: 12})`)
    expect(await ask(`{ graph { version licence } }`)).toEqual({ graph: { version: 12, licence: 'MIT' } })
  })

  test('answers before the first facts too', async () => {
    expect(await ask(`{ graph { version nodes relationships licence } }`)).toEqual({
      graph: { version: 0, nodes: 0, relationships: 0, licence: 'MIT' },
    })
  })
})
