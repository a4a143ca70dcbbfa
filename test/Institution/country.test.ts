import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.country', () => {
  test('is the country an institution is located in, not the one it represents', async () => {
    await given(`(tokyo:Institution {id: 'embassy-tokyo'})-[:LOCATED_IN]->(:Country {id: 'jp'}),
      (tokyo)-[:REPRESENTS]->(:Country {id: 'no'})`)
    expect(await ask(`{ institution(by: { id: "embassy-tokyo" }) { country { id } } }`)).toEqual({
      institution: { country: { id: 'jp' } },
    })
  })

  test('is null where no country is known', async () => {
    await given(`(:Institution {id: 'embassy-tokyo'}), (:Country {id: 'jp'})`)
    expect(await ask(`{ institution(by: { id: "embassy-tokyo" }) { country { id } } }`)).toEqual({
      institution: { country: null },
    })
  })
})
