import { describe, expect, test } from '@jest/globals'
import { validity } from '../../src/ingest/validity.ts'

describe('how long a fact holds', () => {
  test('is from the first year to the last, for what has years', () => {
    expect(validity({ startYear: 2017, endYear: 2019 }, true)).toEqual({ validFrom: '2017', validTo: '2019' })
  })
  test('is open where the last year is not known', () => {
    expect(validity({ startYear: 2020 }, true)).toEqual({ validFrom: '2020' })
  })
  test('is its own date, for an event, even where its years are known too', () => {
    expect(validity({ date: '2004-06' }, true)).toEqual({ validFrom: '2004-06', validTo: '2004-06' })
    expect(validity({ date: '2025-10-27', startYear: 2025, endYear: 2025 }, true)).toEqual({
      validFrom: '2025-10-27',
      validTo: '2025-10-27',
    })
  })
  test('is from its date on, for what was signed', () => {
    expect(validity({ date: '2016-03-15', year: 2016 }, false)).toEqual({ validFrom: '2016-03-15' })
    expect(validity({ signedDate: '2003-05-27' }, true)).toEqual({ validFrom: '2003-05-27' })
  })
  test('is up to its end, for what was signed for a time', () => {
    expect(validity({ date: '2016-03-15', endDate: '2020' }, false)).toEqual({
      validFrom: '2016-03-15',
      validTo: '2020',
    })
  })
  test('is not known without dates', () => {
    expect(validity({}, true)).toEqual({})
  })
})
