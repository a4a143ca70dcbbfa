import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keyBefore, keyFrom, newest } from '../../src/contract/newest.ts'

const digits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'))

const dates = fc
  .tuple(fc.integer({ min: 1000, max: 2100 }), digits(1, 12), digits(1, 31), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, precision]) => [String(year), month, day].slice(0, precision).join('-'))

const keyOf = (date: string): string => `${newest(date)}\tid`

describe('the stretch of a list that holds what is sought', () => {
  test('has all that begins on a date, after it or before it', () => {
    fc.assert(
      fc.property(dates, dates, (begun, sought) => {
        const key = keyOf(begun)
        if (begun >= sought) expect(key < keyBefore(sought)).toBe(true)
        if (begun < `${sought}~`) expect(key >= keyFrom(sought)).toBe(true)
      }),
    )
  })

  test('ends with the year, the month and the day', () => {
    expect(keyOf('2016-01-01') < keyBefore('2016')).toBe(true)
    expect(keyOf('2015-12-31') < keyBefore('2016')).toBe(false)
    expect(keyOf('2016-12-31') >= keyFrom('2016')).toBe(true)
    expect(keyOf('2017') >= keyFrom('2016')).toBe(false)
  })

  test.each([-1, 0, 99, 9999, 10_000, 1e9, '', 'x', null])(
    'is the whole list for %p, which no date begins with',
    (year) => {
      expect([keyFrom(year) <= keyOf('1000'), keyOf('1000') < keyBefore(year)]).toEqual([true, true])
    },
  )
})
