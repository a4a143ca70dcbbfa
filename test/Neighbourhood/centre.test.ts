import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Neighbourhood.centre', () => {
  test('is the entity asked for, of any type', async () => {
    await given(`(:Country {id: 'no', isoCode: 'NO'})`)
    expect(await ask(`{ neighbourhood(of: "no") { centre { id ... on Country { isoCode } } } }`)).toEqual({
      neighbourhood: { centre: { id: 'no', isoCode: 'NO' } },
    })
  })
})
