import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('ConnectionPaths.from', () => {
  test('is there even where the two are not connected', async () => {
    await given(`(:Institution {id: 'uit', nameEn: 'UiT'}), (:Institution {id: 'riken', nameEn: 'RIKEN'})`)
    expect(await ask(`{ connectionPaths(from: "uit", to: "riken") { from { __typename id } } }`)).toEqual({
      connectionPaths: { from: { __typename: 'Institution', id: 'uit' } },
    })
  })
})
