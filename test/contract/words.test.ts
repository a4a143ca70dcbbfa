import { describe, expect, test } from '@jest/globals'
import { wordsOf } from '../../src/contract/words.ts'

describe('wordsOf', () => {
  test.each([
    ['Tromsø, Ærfugl & Co.', ['tromso', 'aerfugl', 'co']],
    ['Li-C-H_N', ['li', 'c', 'h', 'n']],
    ['東北大学・ノルウェー 連携', ['東北大学', 'ノルウェー', '連携']],
    ['JST東北2020年', ['jst', '東北', '2020', '年']],
    ['お茶の水女子大学', ['お茶の水女子大学']],
    ['人々のがん', ['人々のがん']],
    ['서울 대학교', ['서울', '대학교']],
    ['Москва', ['москва']],
    ['😀 +-&&', []],
  ])('of %s are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
