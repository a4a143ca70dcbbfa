import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isEnumType } from 'graphql'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { eventDates } from '../../src/fields/timeline.ts'
import { eventKeys } from '../../src/ingest/eventKeys.ts'

describe('the events of a thing', () => {
  test.each([
    ['Project', { validFrom: '2016', validTo: '2018' }, ['2016 PROJECT_BEGAN a', '2018 PROJECT_ENDED a']],
    ['Project', { kind: 'WORKSHOP', validFrom: '2019-05', validTo: '2019-05' }, ['2019-05 EVENT_HELD a']],
    ['Project', { kind: 'EVENT', validFrom: '2019', validTo: '2019' }, ['2019 EVENT_HELD a']],
    ['Program', { validFrom: '2015' }, ['2015 PROGRAM_BEGAN a']],
    ['Program', { validTo: '2015' }, ['2015 PROGRAM_ENDED a']],
    ['Call', { year: 2018, deadline: '2018-09-25' }, ['2018 CALL_MADE a', '2018-09-25 CALL_CLOSED a']],
    ['Institution', { established: 1910 }, ['1910 INSTITUTION_FOUNDED a']],
    ['Publication', { validFrom: '2018', year: 2018 }, ['2018 PUBLISHED a']],
    ['BilateralAgreement', { validFrom: '2003-05-27' }, ['2003-05-27 AGREEMENT_SIGNED a']],
    ['PriorityArea', { validFrom: '2018-06-06', agreedDate: '2018-06-06' }, ['2018-06-06 AREA_AGREED a']],
    ['PriorityArea', { validFrom: '2024-02-07', raisedDate: '2024-02-07' }, []],
    ['Project', {}, []],
    ['Researcher', { validFrom: '2018' }, []],
  ])('of %s %j are those of its beginning and its end, with their dates', (type, fields, keys) => {
    expect(Object.values(eventKeys(type, { id: 'a', ...fields }))).toEqual(keys)
  })

  test('sort by date, a year before its months and a month before its days, then by what happened and by id', () => {
    const keys = [
      ['Project', 'b', '2016'],
      ['Project', 'a', '2016'],
      ['Program', 'c', '2016'],
      ['Project', 'd', '2016-01'],
      ['Project', 'e', '2016-01-01'],
      ['Project', 'f', '2015-12-31'],
    ].map(([type = '', id, validFrom]) => eventKeys(type, { id, validFrom }).byBeginning)
    expect(keys.toSorted().map((key) => key?.at(-1))).toEqual(['f', 'c', 'a', 'b', 'd', 'e'])
  })

  test('are of the kinds that the schema names, each with the fields its date comes from', () => {
    const { schema } = loadContract(resolve(import.meta.dirname, '../..'), computed({ publicUrl: '' }))
    const kinds = schema.getType('TimelineEventKind')
    const named = isEnumType(kinds) ? kinds.getValues().map(({ name }) => name) : []
    const types = Object.keys(schema.getTypeMap())
    const dated = { id: 'a', validFrom: '2016', validTo: '2017', agreedDate: '2016', deadline: '2017' }
    const made = [...types.map((type) => eventKeys(type, dated)), eventKeys('Project', { ...dated, kind: 'EVENT' })]
    const happened = made.flatMap((keys) => Object.values(keys).map((key) => key.split(' ')[1] ?? ''))
    expect([[...new Set(happened)].sort(), Object.keys(eventDates).sort()].map((all) => all)).toEqual([
      expect.arrayContaining(named),
      named,
    ])
  })
})
