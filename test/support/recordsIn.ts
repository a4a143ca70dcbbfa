import type { DataRecord } from '../../src/ingest/dataRecord.ts'
import type { Vocabulary } from '../../src/ingest/vocabulary.ts'

/** Records by the name of their type. */
export type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** These as files of `data/` would give them. */
export function recordsIn({ types }: Vocabulary, given: Records): DataRecord[] {
  return Object.entries(given).flatMap(([name, values]) => {
    const type = types.get(name)
    if (!type) throw new Error(`The schema has no type ${name}.`)
    return values.map((value) => ({ type, file: `${name}.json`, value }))
  })
}
