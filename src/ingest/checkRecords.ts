import { Ajv, type ValidateFunction } from 'ajv'
import type { GraphQLSchema } from 'graphql'
import type { DataRecord, SoundRecord } from './dataRecord.ts'
import { faultOf } from './faultOf.ts'
import { recordSchema } from './recordSchema.ts'
import { refusal } from './refusal.ts'
import type { StoredType } from './vocabulary.ts'
import type { Fault } from './wrongRecords.ts'

/** Holds each record against its type, and gives those that fit, with where they came from, and what is wrong with the others. */
export function checkRecords(
  schema: GraphQLSchema,
  records: readonly DataRecord[],
): { checked: Checked[]; faults: Fault[] } {
  const check = checkOf(schema)
  const checked: Checked[] = []
  const faults: Fault[] = []
  for (const record of records) {
    const draft = draftOf(record)
    const fits = check(record.type)
    if (fits(draft)) checked.push({ record, sound: draft })
    else faults.push(...(fits.errors ?? []).map((error) => faultOf(schema, record, error)))
  }
  return { checked, faults }
}

export interface Checked {
  readonly record: DataRecord
  readonly sound: SoundRecord
}

type Check = ValidateFunction<SoundRecord>

function checkOf(schema: GraphQLSchema): (type: StoredType) => Check {
  const ajv = new Ajv({ allErrors: true, verbose: true })
  ajv.addKeyword({
    keyword: 'leaf',
    schemaType: 'string',
    validate: (leaf: string, value: unknown) => refusal(schema, leaf, value) === undefined,
  })
  ajv.addKeyword({
    keyword: 'someOf',
    schemaType: 'array',
    validate: (names: readonly string[], value: Readonly<Record<string, unknown>>) =>
      names.some((name) => value[name] !== undefined),
  })
  const made = new Map<StoredType, Check>()
  return (type) => {
    const check = made.get(type) ?? ajv.compile<SoundRecord>(recordSchema(type))
    made.set(type, check)
    return check
  }
}

interface Draft {
  readonly fields: Record<string, unknown>
  readonly relations: Record<string, unknown>
}

/** A relation may be written as an id, as an object or as a list of those; here it is always a list of objects. */
function draftOf({ type, value }: DataRecord): Draft {
  const entries = Object.entries(value)
  const relations = entries.filter(([field]) => type.relations.has(field))
  return {
    fields: Object.fromEntries(entries.filter(([field]) => !type.relations.has(field))),
    relations: Object.fromEntries(relations.map(([field, given]) => [field, [given].flat().map(asObject)])),
  }
}

function asObject(given: unknown): unknown {
  return typeof given === 'string' ? { id: given } : given
}
