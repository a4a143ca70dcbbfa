/**
 * The two events that can be dated of a thing, kept beside its properties so that an index holds the timeline in order: how
 * it began and how it ended. Each key is its date, what happened and the id, `2016 PROJECT_BEGAN excelaqua`: so no two are
 * alike, a year sorts before its months, and they before their days. None where there is no date.
 */
export function eventKeys(type: string, fields: Fields): { byBeginning?: string; byEnding?: string } {
  const { id, kind, validFrom, validTo, agreedDate, year, deadline, established } = fields
  const isHeld = type === 'Project' && (kind === 'WORKSHOP' || kind === 'EVENT')
  const [began, ended] = isHeld ? ['EVENT_HELD'] : (events[type] ?? [])
  // An area that meetings only talk of begins when one raised it: what happened then is that meeting.
  const begun = type === 'PriorityArea' ? agreedDate : (validFrom ?? year ?? established)
  const beginning = keyOf(begun, began, id)
  const ending = keyOf(validTo ?? deadline, ended, id)
  return {
    ...(beginning !== undefined && { byBeginning: beginning }),
    ...(ending !== undefined && { byEnding: ending }),
  }
}

type Fields = Readonly<Record<string, unknown>>

/** What it is called that a thing of a type began or was made, and that it ended. */
const events: Readonly<Record<string, readonly [began: string, ended?: string]>> = {
  BilateralAgreement: ['AGREEMENT_SIGNED'],
  InstitutionalAgreement: ['AGREEMENT_SIGNED'],
  Meeting: ['MEETING_HELD'],
  PriorityArea: ['AREA_AGREED'],
  Project: ['PROJECT_BEGAN', 'PROJECT_ENDED'],
  Program: ['PROGRAM_BEGAN', 'PROGRAM_ENDED'],
  Call: ['CALL_MADE', 'CALL_CLOSED'],
  Strategy: ['STRATEGY_BEGAN', 'STRATEGY_ENDED'],
  Publication: ['PUBLISHED'],
  Institution: ['INSTITUTION_FOUNDED'],
}

function keyOf(date: unknown, event: string | undefined, id: unknown): string | undefined {
  const isDate = typeof date === 'string' || typeof date === 'number'
  return isDate && event !== undefined && typeof id === 'string' ? `${date} ${event} ${id}` : undefined
}
