import { getNullableType, isListType, isLeafType, isNonNullType, type GraphQLOutputType } from 'graphql'
import type { EntityRow, RelationRow } from '../generated/statements.ts'
import type { SoundRecord, SoundRelation } from './dataRecord.ts'
import { eventKeys } from './eventKeys.ts'
import { searchKeys } from './searchKeys.ts'
import { sortKeys } from './sortKeys.ts'
import { validity } from './validity.ts'
import type { StoredRelation, StoredType } from './vocabulary.ts'

/** What a load writes: nodes, and relationships between them. */
export interface Facts {
  readonly entities: readonly EntityRow[]
  readonly relations: readonly RelationRow[]
}

/** The facts that a record states: its node and the relationships it names. */
export function factsOf(type: StoredType, { fields, relations }: SoundRecord): Facts {
  const { id, sources } = fields
  const own = stored(type.properties, fields)
  const properties = { ...own, ...(sources && { sources }), ...workedOut(type, fields) }
  const named = [...type.relations].flatMap(([field, relation]) =>
    (relations[field] ?? []).map((to) => relationRow(relation, fields, to)),
  )
  return { entities: [{ label: type.name, id, properties }], relations: named }
}

/**
 * What a node carries beside its record's own fields: from when to when it holds, what lists are sorted by, its events, what
 * finds it.
 */
export function workedOut(type: StoredType, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const dates = type.isDated ? validity(fields, type.properties.has('endYear')) : {}
  const keys = type.isSourced ? sortKeys({ ...fields, ...dates }) : {}
  const events = eventKeys(type.name, { ...fields, ...dates })
  return { ...dates, ...keys, ...events, ...(type.properties.has('nameEn') ? searchKeys(fields) : {}) }
}

/** A relation's certainty and sources are the record's, where it does not give its own. */
function relationRow(relation: StoredRelation, from: SoundRecord['fields'], to: SoundRelation): RelationRow {
  const ends = relation.isOutgoing ? { from: from.id, to: to.id } : { from: to.id, to: from.id }
  const certainty = to.certainty ?? from.certainty
  const { validFrom, validTo } = to
  return {
    type: relation.type,
    ...ends,
    properties: {
      ...stored(relation.properties, to),
      ...(certainty !== undefined && { certainty }),
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      sources: to.sources ?? from.sources ?? [],
    },
  }
}

/** The values as the graph keeps them, read by the schema's own scalars. */
function stored(
  types: ReadonlyMap<string, GraphQLOutputType>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = [...types].map(([name, type]): [string, unknown] => [name, storedValue(type, values[name])])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function storedValue(type: GraphQLOutputType, value: unknown): unknown {
  if (value === undefined) return isNonNullType(type) ? unsaid(type.ofType) : undefined
  const named = getNullableType(type)
  if (isListType(named)) return Array.isArray(value) ? value.map((item) => storedValue(named.ofType, item)) : undefined
  return isLeafType(named) ? named.parseValue(value) : undefined
}

function unsaid(type: GraphQLOutputType): unknown {
  if (isListType(type)) return []
  return type.toString() === 'Boolean' ? false : undefined
}
