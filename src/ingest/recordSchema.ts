import { getNullableType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql'
import type { StoredRelation, StoredType } from './vocabulary.ts'

/**
 * The JSON schema of a type's records, its fields and its relations apart. Of its own keywords `leaf` names a scalar or
 * an enum of the schema, and `someOf` lists fields of which one at least is needed.
 */
export function recordSchema(type: StoredType): object {
  const sources = type.isSourced ? { sources: sourceIds } : {}
  const needed = [...required(type.properties), ...Object.keys(sources)]
  const fields = object({ ...properties(type.properties), ...sources }, needed)
  const names = [...type.properties.keys()].filter((field) => /^name[A-Z][a-z]$/.test(field))
  const relations = [...type.relations].map(([field, relation]): [string, object] => [field, relationSchema(relation)])
  return object({
    fields: names.length > 0 ? { ...fields, someOf: names } : fields,
    relations: object(Object.fromEntries(relations)),
  })
}

function relationSchema(relation: StoredRelation): object {
  const items = object({ ...properties(relation.properties), ...ofEveryRelation }, [
    'id',
    ...required(relation.properties),
  ])
  return { type: 'array', items, ...(relation.isList ? {} : { maxItems: 1 }) }
}

const text = { type: 'string', minLength: 1 }
const sourceIds = { type: 'array', items: text, minItems: 1, uniqueItems: true }

/** What any relation may say of itself, beside where it leads. */
const ofEveryRelation = {
  id: text,
  certainty: { leaf: 'Certainty' },
  sources: sourceIds,
  validFrom: { leaf: 'PartialDate' },
  validTo: { leaf: 'PartialDate' },
}

function object(members: object, names: readonly string[] = []): object {
  return { type: 'object', properties: members, required: names, additionalProperties: false }
}

function properties(types: ReadonlyMap<string, GraphQLOutputType>): object {
  return Object.fromEntries([...types].map(([name, type]) => [name, valueSchema(type)]))
}

function valueSchema(type: GraphQLOutputType): object {
  const named = getNullableType(type)
  if (isListType(named)) return { type: 'array', items: valueSchema(named.ofType) }
  return builtIn.get(named.toString()) ?? { leaf: named.toString() }
}

const builtIn: ReadonlyMap<string, object> = new Map(
  Object.entries({
    ID: text,
    String: text,
    Int: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
    Float: { type: 'number' },
    Boolean: { type: 'boolean' },
  }),
)

/** Lists and yes-or-no fields may be left out: nothing said is an empty list, or no. */
function required(types: ReadonlyMap<string, GraphQLOutputType>): string[] {
  return [...types].filter(([, type]) => isNonNullType(type) && !mayBeLeftOut(type.ofType)).map(([name]) => name)
}

function mayBeLeftOut(type: GraphQLOutputType): boolean {
  return isListType(type) || type.toString() === 'Boolean'
}
