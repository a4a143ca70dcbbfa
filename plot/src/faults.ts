import type { Language } from './shared.ts'
import { faultWords, type FaultWords } from './words/faults.ts'

/** What is wrong with a parameter, or with several together, in whichever language it is told. */
export interface Fault {
  /** The name of the parameter, or of those that don't go together. */
  readonly parameter: string
  readonly expected: Expected
  readonly got: (words: FaultWords['got']) => string
  readonly remedy: keyof FaultWords['remedies']
}

/** What may stand there, after "expected". */
export type Expected = (words: FaultWords['expected']) => string

/** What was expected, what came and what to do. */
export function told({ parameter, expected, got, remedy }: Fault, language: Language): string {
  const words = faultWords[language]
  return words.told(parameter, expected(words.expected), got(words.got), words.remedies[remedy])
}

/** The parameters of an address that are wrong. */
export class ParameterFault extends Error {
  override readonly name = 'ParameterFault'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => told(fault, 'en')).join('\n'))
    this.faults = faults
  }
}
