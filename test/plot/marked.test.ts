import { describe, expect, test } from '@jest/globals'
import { markedIn } from '@panorama-graph/plot/marked.ts'

describe('the names in a sentence', () => {
  const tokyo = { name: 'University of Tokyo', nameLang: 'EN' } as const
  const institute = { name: 'Institute of the University of Tokyo', nameLang: 'EN' } as const
  const uit = { name: 'トロムソ大学', nameLang: 'JA' } as const

  test('are marked where they are in another language, wherever they stand', () => {
    expect(markedIn('トロムソ大学はUniversity of Tokyoと協定を結んでいる', [uit, tokyo], { lang: 'ja' })).toBe(
      'トロムソ大学はUniversity of Tokyo ᴱᴺと協定を結んでいる',
    )
  })

  test('are marked once where one is a part of the other', () => {
    expect(
      markedIn('Institute of the University of Tokyo er en del av University of Tokyo', [tokyo, institute], {
        lang: 'nb',
      }),
    ).toBe('Institute of the University of Tokyo ᴱᴺ er en del av University of Tokyo ᴱᴺ')
  })
})
