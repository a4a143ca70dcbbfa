import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

const ntnu = `(:Institution {id: 'ntnu-no', nameEn: 'Norwegian University of Science and Technology', acronym: 'NTNU',
  nameJa: 'ノルウェー科学技術大学', ror: 'https://ror.org/05xg72x27'})`

describe('Suggestion.text', () => {
  test.each([
    ['ntn', 'NTNU'],
    ['norw', 'Norwegian University of Science and Technology'],
    ['science techn', 'Norwegian University of Science and Technology'],
    ['ノル', 'ノルウェー科学技術大学'],
    ['05xg', 'https://ror.org/05xg72x27'],
  ])('of %s is the name or identifier it begins', async (text, completed) => {
    await given(ntnu)
    expect(await ask(`query ($text: String!) { suggest(text: $text) { text } }`, { text })).toEqual({
      suggest: [{ text: completed }],
    })
  })
})
