import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Suggestion.kind', () => {
  test('is the kind of the entity', async () => {
    await given(`(:PriorityArea {id: 'marine', nameEn: 'Marine research'})`)
    expect(await ask(`{ suggest(text: "mar") { kind } }`)).toEqual({ suggest: [{ kind: 'PRIORITY_AREA' }] })
  })
})
