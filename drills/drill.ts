import type { Stage } from './stage.ts'

/** Something that breaks, and what has to hold while it is broken and when it is mended. */
export interface Drill {
  readonly name: string
  /** How often, in a full run. */
  readonly times: number
  /** Gives a sentence where it cannot be run here. */
  readonly run: (stage: Stage, times: number) => Promise<Outcome | string>
}

/** What a drill counted, and in words each thing that did not hold. */
export interface Outcome {
  readonly times: number
  /** Questions that were answered, each rightly. */
  readonly right: number
  /** Questions that were told that the graph cannot answer at the moment. */
  readonly refused: number
  /** Loads that were told to be done. */
  readonly acknowledged?: number
  /** Loads that were told to have failed. */
  readonly failed?: number
  /** Seconds from the mend, or where it mends itself from the fault, until all was answered again. */
  readonly backAfter: readonly number[]
  readonly broken: readonly string[]
}
