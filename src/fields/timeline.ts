import type { Arguments } from '../contract/contract.ts'

/** What the piece of `Query.timeline` takes beside the id. */
export const timeline = {
  /** The key that all events lie after, and null, after which none does, where only those of an entity are wanted. */
  whole: ({ of }: Arguments): string | null => (of === undefined || of === null ? '' : null),
}

/** The fields that the date of each kind of event may have come from: where one is worked out, so is the event. */
export const eventDates: Readonly<Record<string, readonly string[]>> = {
  AGREEMENT_SIGNED: ['signedDate', 'date', 'year'],
  AREA_AGREED: ['agreedDate'],
  CALL_CLOSED: ['deadline'],
  CALL_MADE: ['year'],
  EVENT_HELD: ['date', 'startYear'],
  INSTITUTION_FOUNDED: ['established'],
  MEETING_HELD: ['date'],
  PROGRAM_BEGAN: ['startYear'],
  PROGRAM_ENDED: ['endYear'],
  PROJECT_BEGAN: ['date', 'startYear'],
  PROJECT_ENDED: ['date', 'endYear'],
  PUBLISHED: ['year'],
  STRATEGY_BEGAN: ['startYear'],
  STRATEGY_ENDED: ['endYear'],
}
