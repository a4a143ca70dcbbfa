import { describe, expect, test } from '@jest/globals'
import { ask } from '../support/given.ts'

describe('Graph.licence', () => {
  test('is the licence of the graph, even before its first facts', async () => {
    expect(await ask(`{ graph { licence } }`)).toEqual({ graph: { licence: 'MIT' } })
  })
})
