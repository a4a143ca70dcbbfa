import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Graph.version', () => {
  test('tells how often the graph was changed', async () => {
    await given(`(:Graph {id: 'graph', version: 7})`)
    expect(await ask(`{ graph { version } }`)).toEqual({ graph: { version: 7 } })
  })

  test('is 0 before the first facts', async () => {
    expect(await ask(`{ graph { version } }`)).toEqual({ graph: { version: 0 } })
  })
})
