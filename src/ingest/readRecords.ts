import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isObject } from '../contract/isObject.ts'
import type { DataRecord } from './dataRecord.ts'
import { didYouMean } from './didYouMean.ts'
import type { StoredType, Vocabulary } from './vocabulary.ts'
import { WrongRecords, type Fault } from './wrongRecords.ts'

/** The records in a folder of JSON files, one file per type: `priority-areas.json` holds every PriorityArea. */
export function readRecords(folder: string, vocabulary: Vocabulary): DataRecord[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().flatMap((name) => {
    const file = join(basename(folder), name)
    const type = typeOf(file, vocabulary)
    return recordsIn(file, readFileSync(join(folder, name), 'utf8')).map((value) => ({ type, file, value }))
  })
}

function typeOf(file: string, vocabulary: Vocabulary): StoredType {
  const byFile = new Map([...vocabulary.types.values()].map((type) => [fileOf(type.name), type]))
  const type = byFile.get(basename(file))
  if (type) return type
  const meant = didYouMean(basename(file), [...byFile.keys()])
  throw wrong(file, 'a file named after a type, such as institutions.json', `${basename(file)}.${meant}`)
}

/** `PriorityArea` → `priority-areas.json`, `Country` → `countries.json`. */
function fileOf(type: string): string {
  const singular = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  return `${singular.endsWith('y') ? `${singular.slice(0, -1)}ies` : `${singular}s`}.json`
}

function recordsIn(file: string, text: string): Readonly<Record<string, unknown>>[] {
  const records = parsed(file, text)
  if (Array.isArray(records) && records.every(isObject)) return records
  throw wrong(file, 'a list of objects', JSON.stringify(records).slice(0, 80))
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw wrong(file, 'JSON', error instanceof Error ? error.message : String(error))
  }
}

function wrong(file: string, expected: string, received: string): WrongRecords {
  const fault: Fault = { file, record: '', field: '', expected, received }
  return new WrongRecords([fault])
}
