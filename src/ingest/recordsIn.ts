import type { RecordsByType } from '../contract/records.ts'
import type { DataRecord } from './dataRecord.ts'
import { didYouMean } from './didYouMean.ts'
import type { Vocabulary } from './vocabulary.ts'
import { WrongRecords, type Fault } from './wrongRecords.ts'

/** The records that somebody hands in by the names of their types, each with its place among them: `Institution[3]`. */
export function recordsIn(byType: RecordsByType, { types }: Vocabulary): DataRecord[] {
  const wrong: Fault[] = []
  const records = Object.entries(byType).flatMap(([name, values]) => {
    const type = types.get(name)
    if (type) return values.map((value, index) => ({ type, file: `${name}[${index}]`, value }))
    const received = `${JSON.stringify(name)}.${didYouMean(name, [...types.keys()])}`
    wrong.push({ file: name, record: '', field: '', expected: 'the name of a type that is stored', received })
    return []
  })
  if (wrong.length > 0) throw new WrongRecords(wrong)
  return records
}
