import { describe, expect, test } from '@jest/globals'
import { didYouMean } from '../../src/ingest/didYouMean.ts'

describe('A hint', () => {
  test.each([
    ['NTNU', ' Did you mean "ntnu"?'],
    ['hokkaido-u', ' Did you mean "hokkaido"?'],
    ['oslo', ''],
  ])('for %j is the name most like it, where one is alike', (name, hint) => {
    expect(didYouMean(name, ['hokkaido', 'ntnu', 'nmbu'])).toBe(hint)
  })

  test('is none where nothing is known', () => {
    expect(didYouMean('ntnu', [])).toBe('')
  })
})
