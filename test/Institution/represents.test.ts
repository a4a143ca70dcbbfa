import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.represents', () => {
  test('is the country an embassy represents, not the one it is located in', async () => {
    await given(`(tokyo:Institution {id: 'embassy-tokyo'})-[:REPRESENTS]->(:Country {id: 'no'}),
      (tokyo)-[:LOCATED_IN]->(:Country {id: 'jp'})`)
    expect(await ask(`{ institution(by: { id: "embassy-tokyo" }) { represents { id } } }`)).toEqual({
      institution: { represents: { id: 'no' } },
    })
  })

  test('is null for one that represents no country', async () => {
    await given(`(:Institution {id: 'embassy-tokyo'})-[:LOCATED_IN]->(:Country {id: 'jp'})`)
    expect(await ask(`{ institution(by: { id: "embassy-tokyo" }) { represents { id } } }`)).toEqual({
      institution: { represents: null },
    })
  })
})
