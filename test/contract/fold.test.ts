import { describe, expect, test } from '@jest/globals'
import { fold } from '../../src/contract/fold.ts'

describe('a folded text', () => {
  test('has no case, no accents and no width', () => {
    expect(['Tromsø', 'TROMSØ', 'Tromso', 'TROMSO', 'Ｔｒｏｍｓｏ'].map(fold)).toEqual(Array(5).fill('tromso'))
    expect(['Ålesund', 'Curaçao', 'Ōsaka', 'Łódź'].map(fold)).toEqual(['alesund', 'curacao', 'osaka', 'lodz'])
  })

  test('has two letters for one that stands for two', () => {
    expect(['Ægir', 'Œuvre', 'Straße', 'Þór'].map(fold)).toEqual(['aegir', 'oeuvre', 'strasse', 'thor'])
  })

  test('keeps the marks of kana, which make another letter', () => {
    expect(fold('が')).not.toBe(fold('か'))
    expect(fold('パ')).not.toBe(fold('ハ'))
  })

  test('is the same for kana of half width, and for marks written apart', () => {
    expect(['ガ', 'ｶﾞ', 'カ\u3099'].map(fold)).toEqual(['ガ', 'ガ', 'ガ'])
  })

  test('keeps kanji and digits', () => {
    expect(fold('東北大学 ２０２４')).toBe('東北大学 2024')
  })
})
