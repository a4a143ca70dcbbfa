import { afterAll, describe, expect, test } from '@jest/globals'
import { holdsOn } from '../../src/compiler/holdsOn.ts'
import { disconnect, inTransaction } from '../support/graph.ts'

afterAll(disconnect)

describe('holds(x) in a piece', () => {
  test.each([
    ['for good', {}, '2016-06-15', true],
    ['from a day before', { validFrom: '2016-06-14' }, '2016-06-15', true],
    ['from that day', { validFrom: '2016-06-15' }, '2016-06-15', true],
    ['from the next day', { validFrom: '2016-06-16' }, '2016-06-15', false],
    ['from its month', { validFrom: '2016-06' }, '2016-06-15', true],
    ['from its year', { validFrom: '2016' }, '2016-01-01', true],
    ['from the next year', { validFrom: '2017' }, '2016-12-31', false],
    ['until that day', { validTo: '2016-06-15' }, '2016-06-15', true],
    ['until the day before', { validTo: '2016-06-14' }, '2016-06-15', false],
    ['until its month', { validTo: '2016-06' }, '2016-06-30', true],
    ['until its year', { validTo: '2016' }, '2016-12-31', true],
    ['until the year before', { validTo: '2015' }, '2016-01-01', false],
    ['from its year until a day gone by', { validFrom: '2016', validTo: '2016-02-01' }, '2016-06-15', false],
    ['in other years', { validFrom: '2017', validTo: '2019' }, '2016-06-15', false],
  ])('is, for what holds %s, %j on %s: %s', (_, thing, day, expected) =>
    inTransaction(async (graph) => {
      const condition = holdsOn('$day', 'holds(x)')
      expect(await graph.read(`WITH $thing AS x RETURN ${condition}`, { thing, day })).toEqual([[expected]])
    }),
  )

  test('is asked of a day of its own, whatever day the graph is read as of', () =>
    inTransaction(async (graph) => {
      for (const day of [undefined, '$day']) {
        const condition = holdsOn(day, 'holds(x, $from) AND NOT holds(x, $to)')
        const given = {
          thing: { validFrom: '2016', validTo: '2017' },
          day: '2000-01-01',
          from: '2016-06-15',
          to: '2018-01-01',
        }
        expect(await graph.read(`WITH $thing AS x RETURN ${condition}`, given)).toEqual([[true]])
      }
    }))

  test('is true without a day', () => {
    expect(holdsOn(undefined, 'WHERE holds(a) AND NOT holds(b)')).toBe('WHERE true AND NOT true')
  })

  test('is written out for each that it is said of, and nothing else is', () => {
    const written = holdsOn('$day', 'MATCH (node) WHERE holds(n0) AND upholds(e1)')
    expect(written).toContain('n0.validFrom')
    expect(written).toContain('AND upholds(e1)')
  })
})
