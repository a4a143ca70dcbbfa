import type { ErrorObject } from 'ajv'
import type { GraphQLSchema } from 'graphql'
import type { DataRecord } from './dataRecord.ts'
import { didYouMean } from './didYouMean.ts'
import { mistake, refusal } from './refusal.ts'
import { nothing, type Fault, type Mistake } from './wrongRecords.ts'

/** What is wrong with a record, said in its own terms: the JSON schema's report names neither the record nor what to do. */
export function faultOf(schema: GraphQLSchema, { type, file, value }: DataRecord, error: ErrorObject): Fault {
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
    ...mistakeOf(schema, error, path === '' && part !== 'relations' ? known : membersOf(error)),
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

function mistakeOf(schema: GraphQLSchema, error: ErrorObject, known: readonly string[]): Mistake {
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = memberOf(error) ?? ''
      return { expected: 'a field of the schema', received: `one it does not have.${didYouMean(name, known)}` }
    }
    case 'required':
      return nothing
    case 'someOf':
      return { expected: `one of ${String(error.schema).replaceAll(',', ', ')}`, received: 'none' }
    case 'leaf':
      return refusal(schema, String(error.schema), error.data) ?? mistake(String(error.schema), error.data)
    case 'type':
      return mistake(typeNames[String(error.schema)] ?? String(error.schema), error.data)
    case 'minLength':
      return mistake('text that is not empty (leave the field out where there is none)', error.data)
    case 'minItems':
      return mistake('at least one', error.data)
    case 'maxItems':
      return mistake('at most one', error.data)
    case 'uniqueItems':
      return mistake('each only once', error.data)
    default:
      return mistake(`a value that ${error.message ?? error.keyword}`, error.data)
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
