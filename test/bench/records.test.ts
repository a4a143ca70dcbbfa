import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { dataRecords, factsIn } from '../../bench/facts.ts'
import { recordsOf } from '../../bench/records.ts'
import { sizes } from '../../bench/size.ts'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { checkClaims } from '../../src/ingest/checkClaims.ts'
import { checkRecords } from '../../src/ingest/checkRecords.ts'
import { checkReferences } from '../../src/ingest/checkReferences.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'

const vocabulary = vocabularyOf(loadContract(join(import.meta.dirname, '../..'), computed({ publicUrl: '' })))
const records = [...recordsOf(sizes.tiny)]
const relations = [...factsIn(vocabulary, sizes.tiny)].flatMap((facts) => facts.relations)

describe('the bench graph', () => {
  test('is the same each time, on every machine', () => {
    const text = JSON.stringify(records)
    expect(JSON.stringify([...recordsOf(sizes.tiny)])).toBe(text)
    expect(createHash('sha256').update(text).digest('hex')).toMatchInlineSnapshot(
      `"efc3c95003f097d21919af66430d8f70875ac37731a7c6d29f6534c88d824367"`,
    )
  })

  test('is of records that are sound, each by itself and all together', () => {
    const all = [...dataRecords(vocabulary, sizes.tiny)]
    const { checked, faults } = checkRecords(vocabulary.schema, all)
    expect(faults).toEqual([])
    expect(checkReferences(all, checked)).toEqual([])
    expect(checkClaims(vocabulary.schema, checked)).toEqual([])
  })

  test('has as many of each kind as its size says', () => {
    const count = (type: string): number => records.filter((record) => record.type === type).length
    expect(count('Publication')).toBe(sizes.tiny.publications)
    expect(count('Researcher')).toBe(sizes.tiny.researchers)
    expect(count('Institution')).toBe(sizes.tiny.institutions)
  })

  test('is named so that nobody takes it for facts', () => {
    const ids = records.map(({ value }) => String(value['id']))
    expect(ids.filter((id) => !/^(?:bench-|https:\/\/bench\.example\/)/.test(id))).toEqual([])
    const names = records.flatMap(({ value }) => [value['nameEn'], value['nameNo'], value['nameJa']])
    expect(names.filter((name) => typeof name === 'string' && !/bench|benk|見本/i.test(name))).toEqual([])
  })

  test('has hubs: the tenth with the most publications has several times its share', () => {
    const written = new Map(records.filter(({ type }) => type === 'Researcher').map(({ value }) => [value['id'], 0]))
    for (const { type, from } of relations) if (type === 'AUTHORED') written.set(from, (written.get(from) ?? 0) + 1)
    const counts = [...written.values()].sort((a, b) => b - a)
    const sum = (some: readonly number[]): number => some.reduce((total, count) => total + count, 0)
    expect(sum(counts.slice(0, counts.length / 10)) / sum(counts)).toBeGreaterThan(0.3)
  })

  test('has what real facts have: names in three languages, dates as far as known, none, roles, certainty', () => {
    const values = (field: string): unknown[] => records.map(({ value }) => value[field])
    expect(values('nameJa').filter((name) => name !== undefined).length).toBeGreaterThan(50)
    const dates = values('date').filter((date) => typeof date === 'string')
    expect(new Set(dates.map((date) => date.length))).toEqual(new Set([4, 7, 10]))
    expect(records.some(({ type, value }) => type === 'Publication' && value['year'] === undefined)).toBe(true)
    expect(relations.some(({ properties }) => properties['role'] === 'COORDINATOR')).toBe(true)
    expect(relations.some(({ properties }) => properties['certainty'] === 'DERIVED')).toBe(true)
  })
})
