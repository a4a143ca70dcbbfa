/** One thing that is wrong with a record. */
export interface Fault {
  readonly file: string
  /** The record's id. */
  readonly record: string
  /** Where in the record: `participants[0].role`. */
  readonly field: string
  /** What was expected, and what came. */
  readonly problem: string
}

/** Records that cannot be loaded; nothing of their load was written. */
export class WrongRecords extends Error {
  readonly code = 'WRONG_RECORDS'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(textOf(faults))
    this.faults = faults
  }
}

const shown = 20

function textOf(faults: readonly Fault[]): string {
  const lines = faults
    .slice(0, shown)
    .map((fault) => `  ${[fault.file, fault.record, fault.field, fault.problem].filter(Boolean).join(': ')}`)
  const more = faults.length > shown ? [`  … and ${faults.length - shown} more`] : []
  return [
    `Nothing was written. Mend ${faults.length === 1 ? 'this' : 'these'} and load again:`,
    ...lines,
    ...more,
  ].join('\n')
}
