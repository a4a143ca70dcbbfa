import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.meeting', () => {
  test('finds a Joint Committee Meeting by its id', async () => {
    await given(`(:Meeting {id: 'jcm-7', number: 7}), (:Meeting {id: 'jcm-8', number: 8})`)
    expect(await ask(`{ meeting(by: { id: "jcm-8" }) { number } }`)).toEqual({ meeting: { number: 8 } })
  })

  test('is null for an unknown id, and for that of something else', async () => {
    await given(`(:Meeting {id: 'jcm-8'}), (:Institution {id: 'mext'})`)
    expect(
      await ask(`{ unknown: meeting(by: { id: "jcm-9" }) { id } other: meeting(by: { id: "mext" }) { id } }`),
    ).toEqual({ unknown: null, other: null })
  })
})
