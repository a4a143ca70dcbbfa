import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Graph.changesFrom', () => {
  test('is the version from which on changes are kept', async () => {
    await given(`(:Graph {id: 'graph', version: 7, changesFrom: 5})`)
    expect(await ask(`{ graph { changesFrom } }`)).toEqual({ graph: { changesFrom: 5 } })
  })

  test('is the version now in a graph that has kept none yet', async () => {
    await given(`(:Graph {id: 'graph', version: 7})`)
    expect(await ask(`{ graph { changesFrom } }`)).toEqual({ graph: { changesFrom: 7 } })
  })
})
