import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Strategy.predecessor', () => {
  test('is the strategy that came before, not the one that came after', async () => {
    await given(`(:Strategy {id: 'panorama-2016'})-[:SUCCEEDED_BY]->(panorama:Strategy {id: 'panorama'}),
      (panorama)-[:SUCCEEDED_BY]->(:Strategy {id: 'panorama-2028'})`)
    expect(await ask(`{ strategy(by: { id: "panorama" }) { predecessor { id } } }`)).toEqual({
      strategy: { predecessor: { id: 'panorama-2016' } },
    })
  })

  test('is null for the first', async () => {
    await given(`(:Strategy {id: 'panorama'})-[:SUCCEEDED_BY]->(:Strategy {id: 'panorama-2028'})`)
    expect(await ask(`{ strategy(by: { id: "panorama" }) { predecessor { id } } }`)).toEqual({
      strategy: { predecessor: null },
    })
  })
})
