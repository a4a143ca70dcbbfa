/**
 * From when to when a fact holds, with the precision its dates have. What has years runs from the first to the last.
 * What was signed on a date, or in a year, holds from then on; an event, such as a meeting, on its own date only.
 */
export function validity(
  fields: Readonly<Record<string, unknown>>,
  isEvent: boolean,
): { validFrom?: string; validTo?: string } {
  const { startYear, endYear, signedDate, date, year } = fields
  const validFrom = firstDate(signedDate, date, startYear, year)
  const validTo = firstDate(isEvent ? date : undefined, endYear)
  return { ...(validFrom !== undefined && { validFrom }), ...(validTo !== undefined && { validTo }) }
}

function firstDate(...dates: readonly unknown[]): string | undefined {
  const date = dates.find((one) => typeof one === 'string' || typeof one === 'number')
  return date?.toString()
}
