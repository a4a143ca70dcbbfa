import { beginnings } from '../contract/newest.ts'

/**
 * From when to when a fact holds, with the precision its dates have. What has years runs from the first to the last.
 * What has a date or a year begins then: for good, as a meeting's outcome does, up to its end, as an agreement may, or, where
 * its type `ends`, for that day only, as a workshop does.
 */
export function validity(
  fields: Readonly<Record<string, unknown>>,
  ends: boolean,
): { validFrom?: string; validTo?: string } {
  const { endYear, endDate, date } = fields
  const validFrom = firstDate(...beginnings.map((name) => fields[name]))
  const validTo = firstDate(ends ? date : undefined, endDate, endYear)
  return { ...(validFrom !== undefined && { validFrom }), ...(validTo !== undefined && { validTo }) }
}

function firstDate(...dates: readonly unknown[]): string | undefined {
  const date = dates.find((one) => typeof one === 'string' || typeof one === 'number')
  return date?.toString()
}
