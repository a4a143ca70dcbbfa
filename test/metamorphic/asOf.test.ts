import { beforeAll, describe, expect, test } from '@jest/globals'
import type { DataRecord } from '../../src/ingest/dataRecord.ts'
import { validity } from '../../src/ingest/validity.ts'
import { answers, type Answers } from '../support/battery.ts'
import { facts, load } from '../support/loaded.ts'
import { selection } from '../support/selection.ts'

/** What is known of when something holds. */
interface Dates {
  readonly validFrom?: unknown
  readonly validTo?: unknown
}

function holds(day: string, { validFrom, validTo }: Dates): boolean {
  const hasBegun = typeof validFrom !== 'string' || day.slice(0, validFrom.length) >= validFrom
  const hasEnded = typeof validTo === 'string' && day.slice(0, validTo.length) > validTo
  return hasBegun && !hasEnded
}

function datesOf({ type, value }: DataRecord): Dates {
  return type.isDated ? validity(value, type.properties.has('endYear')) : {}
}

/** The facts of a graph in which only what holds that day is left. */
function heldOn(day: string): DataRecord[] {
  return selection(
    facts,
    (record) => holds(day, datesOf(record)),
    (relation) => holds(day, relation),
  )
}

/**
 * What ends with the day itself: a timeline, and what followed the last meeting. A call and the founding of an institution have a
 * date and no time in which they hold, so that they stay where everything is deleted that does not hold.
 */
const endingThatDay = ['all of timeline', 'timeline, counted', 'followed']

function comparable(answers: Answers | undefined): unknown {
  return JSON.parse(JSON.stringify(answers, (key, value: unknown) => (endingThatDay.includes(key) ? undefined : value)))
}

const today = new Date().toISOString().slice(0, 10)
const days = ['2003-05-26', '2017-06-01', '2022-12-31']
const asOf = new Map<string, Answers>()

beforeAll(async () => {
  await load(facts)
  for (const day of days) asOf.set(day, await answers({ directive: `@asOf(date: "${day}")` }))
})

describe('The graph as of a day', () => {
  test.each(days)('answers on %s as one from which was deleted what did not hold', async (day) => {
    await load(heldOn(day))
    expect(comparable(asOf.get(day))).toEqual(comparable(await answers()))
  })

  test('is the whole graph today, where nothing has ended', async () => {
    await load(heldOn(today))
    expect(comparable(await answers({ directive: `@asOf(date: "${today}")` }))).toEqual(comparable(await answers()))
  })
})
