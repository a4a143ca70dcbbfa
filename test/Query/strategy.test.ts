import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.strategy', () => {
  test('finds a strategy by its id', async () => {
    await given(
      `(:Strategy {id: 'panorama-2021-2027', startYear: 2021}), (:Strategy {id: 'panorama-2016-2020', startYear: 2016})`,
    )
    expect(await ask(`{ strategy(by: { id: "panorama-2021-2027" }) { startYear } }`)).toEqual({
      strategy: { startYear: 2021 },
    })
  })

  test('is null for an unknown id, and for that of something else', async () => {
    await given(`(:Strategy {id: 'panorama-2021-2027'}), (:Program {id: 'intpart'})`)
    expect(
      await ask(
        `{ unknown: strategy(by: { id: "panorama-2028" }) { id } other: strategy(by: { id: "intpart" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null })
  })
})
