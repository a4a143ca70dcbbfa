/** One thing that is wrong with a record. */
export interface Fault {
  readonly file: string
  /** The record's id. */
  readonly record: string
  /** Where in the record: `participants[0].role`. */
  readonly field: string
  readonly expected: string
  /** What came, as JSON or in words, and what may have been meant. */
  readonly received: string
}

/** What is wrong with a value, wherever it stands. */
export type Mistake = Pick<Fault, 'expected' | 'received'>

/** That there is no value where there has to be one. */
export const nothing: Mistake = { expected: 'a value', received: 'none' }

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
    .map(
      ({ file, record, field, ...mistake }) => `  ${[file, record, field, told(mistake)].filter(Boolean).join(': ')}`,
    )
  const more = faults.length > shown ? [`  … and ${faults.length - shown} more`] : []
  return [
    `Nothing was written. Mend ${faults.length === 1 ? 'this' : 'these'} and load again:`,
    ...lines,
    ...more,
  ].join('\n')
}

function told({ expected, received }: Mistake): string {
  return `expected ${expected}; got ${received}`
}
