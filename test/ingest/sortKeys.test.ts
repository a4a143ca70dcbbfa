import { describe, expect, test } from '@jest/globals'
import { sortKeys } from '../../src/ingest/sortKeys.ts'

describe('what lists are sorted by', () => {
  test('is the English name without case and accents, else the Norwegian, else the Japanese, else the id', () => {
    expect(
      sorted('byName', [
        { id: 'no-name' },
        { id: 'todai', nameEn: 'University of Tokyo', nameJa: '東京大学' },
        { id: 'kyokuchi', nameJa: '国立極地研究所' },
        { id: 'aalesund', nameNo: 'Ålesund' },
        { id: 'uit', nameEn: 'Arctic University', nameNo: 'Universitetet i Tromsø' },
        { id: 'aori', nameEn: 'AORI' },
      ]),
    ).toEqual(['aalesund', 'aori', 'uit', 'no-name', 'todai', 'kyokuchi'])
  })

  test('has a name before the longer one that begins with it', () => {
    expect(
      sorted('byName', [
        { id: 'a', nameEn: 'Arctic Council' },
        { id: 'b', nameEn: 'Arctic' },
      ]),
    ).toEqual(['b', 'a'])
  })

  test('is in Norwegian the Norwegian name, with æ, ø and å after z and their Swedish sisters beside them', () => {
    const names = ['Åre', 'Zagreb', 'Østfold', 'Ærø', 'Öland', 'Ägir', 'Aure', 'ålesund', 'A\u030Asane']
    expect(sorted('byNameNo', names.map(norwegian))).toEqual([
      'Aure',
      'Zagreb',
      'Ägir',
      'Ærø',
      'Öland',
      'Østfold',
      'ålesund',
      'Åre',
      'A\u030Asane',
    ])
  })

  test('is in Japanese the Japanese name, katakana among hiragana and か before が', () => {
    const names = ['ナゴヤ', 'さっぽろ', 'がくしゅういん', 'カナザワ', 'かごしま', 'ﾄｳｷｮｳ', '東京']
    expect(
      sorted(
        'byNameJa',
        names.map((name) => ({ id: name, nameJa: name, nameEn: 'A name' })),
      ),
    ).toEqual(['かごしま', 'カナザワ', 'がくしゅういん', 'さっぽろ', 'ﾄｳｷｮｳ', 'ナゴヤ', '東京'])
  })

  test('is in a language without a name of its own the English name', () => {
    const { byNameNo, byNameJa } = sortKeys({ id: 'todai', nameEn: 'University of Tokyo' })
    expect([byNameNo, byNameJa]).toEqual(['university of tokyo\ttodai', 'university of tokyo\ttodai'])
  })

  test('is the date it holds from, else the year, the newest first, and nothing known last', () => {
    expect(
      sorted('byNewest', [
        { id: 'undated' },
        { id: 'excelaqua', validFrom: '2016' },
        { id: 'paper', year: 2020 },
        { id: 'treaty', validFrom: '1957-03' },
        { id: 'seaweed', validFrom: '2021', year: 1999 },
      ]),
    ).toEqual(['seaweed', 'paper', 'excelaqua', 'treaty', 'undated'])
  })

  test('has a day before its month, and a month before its year', () => {
    expect(
      sorted('byNewest', [
        { id: 'year', validFrom: '2003' },
        { id: 'month', validFrom: '2003-05' },
        { id: 'day', validFrom: '2003-05-27' },
        { id: 'later', validFrom: '2003-06' },
      ]),
    ).toEqual(['later', 'day', 'month', 'year'])
  })

  test('is unlike for two of one name and one date, in the order of their ids', () => {
    const [one, other] = ['hokudai-2', 'hokudai-1'].map((id) => ({
      id,
      nameEn: 'Hokkaido University',
      validFrom: '1876',
    }))
    for (const key of ['byName', 'byNameNo', 'byNameJa', 'byNewest']) {
      expect(sorted(key, [one, other])).toEqual(['hokudai-1', 'hokudai-2'])
    }
  })
})

/** The ids in the order of one of their keys, compared as the graph compares text. */
function sorted(key: string, things: readonly (Readonly<Record<string, unknown>> | undefined)[]): unknown[] {
  return things
    .map((thing) => ({ id: thing?.['id'], key: sortKeys(thing ?? {})[key] ?? '' }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id)
}

function norwegian(name: string): Record<string, string> {
  return { id: name, nameNo: name, nameEn: 'A name' }
}
