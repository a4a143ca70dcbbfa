import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { wordsOf } from '../../src/contract/words.ts'
import { highlight } from '../../src/fields/highlight.ts'

function marked(text: string, sought: string): string {
  return highlight(text, wordsOf(sought))
    .map(({ text: part, isMatch }) => (isMatch ? `«${part}»` : part))
    .join('')
}

describe('highlight', () => {
  test.each([
    ['Tōhoku University', 'tohoku', '«Tōhoku» University'],
    ['Tromsø og Bodø', 'bodo', 'Tromsø og «Bodø»'],
    ['Energi og miljø: Ærfugl', 'aerf', 'Energi og miljø: «Ærf»ugl'],
    ['Æsir', 'aes', '«Æs»ir'],
    ['hydrogenation', 'hydrogen', '«hydrogen»ation'],
    ['a note', 'no', 'a note'],
    ['東北大学と東北電力', '東北', '«東北»大学と«東北»電力'],
    ['ノルウェー国', 'ノルウェー', '«ノルウェー»国'],
    ['ﾉﾙｳｪｰの', 'ノルウェー', '«ﾉﾙｳｪｰ»の'],
    ['がん研究', 'か', 'がん研究'],
    ['Hokkaido', 'hokaido', '«Hokkaido»'],
    ['JST東北', '東北', 'JST«東北»'],
    ['<b>ice</b>', 'ice', '<b>«ice»</b>'],
  ])('marks in %s what %s finds', (text, sought, expected) => {
    expect(marked(text, sought)).toBe(expected)
  })

  test('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 5 }), (text, sought) => {
        expect(
          highlight(text, wordsOf(sought))
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
