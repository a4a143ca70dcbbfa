import type { StoredType } from './vocabulary.ts'

/** A record of a source, not yet checked, and where it was found. */
export interface DataRecord {
  readonly type: StoredType
  /** Where it was found, for the one who has to mend it: `data/institutions.json`. */
  readonly file: string
  readonly value: Readonly<Record<string, unknown>>
}

/** A record that fits its type: its own fields, and the relations it names, always as lists. */
export interface SoundRecord {
  readonly fields: Readonly<Record<string, unknown>> & {
    readonly id: string
    readonly certainty?: string
    readonly sources?: readonly string[]
  }
  readonly relations: Readonly<Record<string, readonly SoundRelation[]>>
}

export interface SoundRelation extends Readonly<Record<string, unknown>> {
  readonly id: string
  readonly certainty?: string
  readonly validFrom?: string
  readonly validTo?: string
  readonly sources?: readonly string[]
}
