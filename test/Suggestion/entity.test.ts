import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Suggestion.entity', () => {
  test('is asked on as any entity', async () => {
    await given(`(:Institution {id: 'ife', nameEn: 'IFE'})-[:LOCATED_IN]->(:Country {id: 'no', nameEn: 'Norway'})`)
    expect(await ask(`{ suggest(text: "ife") { entity { name ... on Institution { country { id } } } } }`)).toEqual({
      suggest: [{ entity: { name: 'IFE', country: { id: 'no' } } }],
    })
  })
})
