import { describe, expect, test } from '@jest/globals'
import { fitted, lines, textWidth } from '@panorama-graph/plot/text.ts'

describe('a text that is cut off', () => {
  test('keeps what tells the language of its name', () => {
    const width = textWidth('University of… ᴱᴺ', 12) + 1
    expect(fitted('University of Technology ᴱᴺ', 12, width)).toBe('University of… ᴱᴺ')
  })
})

describe('a text in lines', () => {
  test('keeps what tells the language of a name with the word before it', () => {
    const width = textWidth('University of Technology', 12) + 1
    expect(lines('University of Technology ᴱᴺ', 12, width)).toEqual(['University of', 'Technology ᴱᴺ'])
  })
})
