import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Suggestion.fragments', () => {
  test('mark what was typed so far', async () => {
    await given(`(:Institution {id: 'thk', nameEn: 'Tohoku University'})`)
    expect(await ask(`{ suggest(text: "tohoku uni") { fragments { text isMatch } } }`)).toEqual({
      suggest: [
        {
          fragments: [
            { text: 'Tohoku', isMatch: true },
            { text: ' ', isMatch: false },
            { text: 'Uni', isMatch: true },
            { text: 'versity', isMatch: false },
          ],
        },
      ],
    })
  })
})
