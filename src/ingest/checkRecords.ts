import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { GraphQLError, isEnumType, isLeafType, type GraphQLSchema } from 'graphql'
import { didYouMean } from 'graphql/jsutils/didYouMean.js'
import { suggestionList } from 'graphql/jsutils/suggestionList.js'
import type { DataRecord, SoundRecord } from './dataRecord.ts'
import type { Fault } from './wrongRecords.ts'
import { recordSchema } from './recordSchema.ts'
import type { StoredType } from './vocabulary.ts'

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
  const made = new Map<StoredType, Check>()
  return (type) => {
    const check = made.get(type) ?? ajv.compile<SoundRecord>(recordSchema(type))
    made.set(type, check)
    return check
  }
}

/** Why a scalar or an enum of the schema does not take a value; undefined where it does. */
function refusal(schema: GraphQLSchema, leaf: string, value: unknown): string | undefined {
  const type = schema.getType(leaf)
  if (!isLeafType(type)) throw new Error(`The schema defines no scalar or enum ${leaf}.`)
  try {
    type.parseValue(value)
    return undefined
  } catch (error) {
    if (isEnumType(type))
      return expected(
        `one of ${type
          .getValues()
          .map(({ name }) => name)
          .join(', ')}`,
        value,
      )
    if (error instanceof GraphQLError) return error.message.replace(/^E/, 'e').replace(/\.$/, '')
    throw error
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

function faultOf(schema: GraphQLSchema, { type, file, value }: DataRecord, error: ErrorObject): Fault {
  const [, part = '', ...steps] = error.instancePath.split('/')
  const path = steps
    .map((step, depth) => (/^\d+$/.test(step) ? `[${step}]` : `${depth > 0 ? '.' : ''}${step}`))
    .join('')
  const member = memberOf(error)
  const field = member === undefined ? path : path === '' ? member : `${path}.${member}`
  const known = [...type.properties.keys(), ...(type.isSourced ? ['sources'] : []), ...type.relations.keys()]
  return {
    file,
    record: typeof value['id'] === 'string' ? value['id'] : JSON.stringify(value).slice(0, 80),
    field,
    problem: problemOf(schema, error, path === '' && part !== 'relations' ? known : membersOf(error)),
  }
}

function memberOf({ keyword, params }: ErrorObject): string | undefined {
  const named: unknown = keyword === 'additionalProperties' ? params['additionalProperty'] : params['missingProperty']
  return typeof named === 'string' ? named : undefined
}

function membersOf({ parentSchema }: ErrorObject): string[] {
  const members: unknown = parentSchema?.['properties']
  return typeof members === 'object' && members !== null ? Object.keys(members) : []
}

function problemOf(schema: GraphQLSchema, error: ErrorObject, known: readonly string[]): string {
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = memberOf(error) ?? ''
      return `expected a field of the schema; got one it does not have.${didYouMean(suggestionList(name, known))}`
    }
    case 'required':
      return 'expected a value; got none'
    case 'leaf':
      return refusal(schema, String(error.schema), error.data) ?? expected(String(error.schema), error.data)
    case 'type':
      return expected(typeNames[String(error.schema)] ?? String(error.schema), error.data)
    case 'minLength':
      return expected('text that is not empty (leave the field out where there is none)', error.data)
    case 'minItems':
      return expected('at least one', error.data)
    case 'maxItems':
      return expected('at most one', error.data)
    default:
      return expected(`what ${error.message ?? error.keyword} says`, error.data)
  }
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an id, or an object with an id',
  string: 'text',
}

function expected(what: string, got: unknown): string {
  return `expected ${what}; got ${JSON.stringify(got)}`
}
