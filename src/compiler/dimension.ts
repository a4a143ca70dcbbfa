import { getNamedType, getNullableType, isEnumType, isLeafType, isListType } from 'graphql'
import { isFielded } from '../contract/contract.ts'
import { screaming } from '../contract/dimensionTypes.ts'
import { hasDirective } from '../contract/written.ts'
import type { Draft } from './draft.ts'
import { fieldOf, related, valueOf, type Subject } from './subject.ts'

/** A field by whose values the nodes of a list are counted. */
export interface Dimension {
  /** `priorityAreas`, or `role` of the edge. */
  readonly field: string
  /** How a `where` names it: `priorityAreas`, `edge.role`. */
  readonly path: string
  /** The expression that lists a row's values, without null and each once. */
  readonly values: string
  /** The type of the entities that the values are; undefined for plain values. */
  readonly entity: string | undefined
  /** All values there can be, where the schema lists them. */
  readonly choices: readonly string[] | undefined
}

/** The dimension of a subject that an enum names: PRIORITY_AREAS. */
export function dimensionOf(draft: Draft, subject: Subject, name: unknown): Dimension {
  const isMeant = ({ type }: Subject): string | undefined =>
    isFielded(type)
      ? Object.values(type.getFields()).find(
          ({ astNode, name: field }) => astNode && hasDirective(astNode, 'facet') && screaming(field) === name,
        )?.name
      : undefined
  const ofEdge = subject.edge && isMeant(subject.edge)
  if (subject.edge && ofEdge !== undefined) return { ...along(draft, subject.edge, ofEdge), path: `edge.${ofEdge}` }
  const field = isMeant(subject)
  if (field === undefined) throw new Error(`${subject.type.name}: expected a field marked @facet; got ${String(name)}.`)
  return along(draft, subject, field)
}

function along(draft: Draft, subject: Subject, field: string): Dimension {
  const { type } = fieldOf(subject, field).field
  const named = getNamedType(type)
  if (isLeafType(named)) {
    const expression = valueOf(draft, subject, field)
    const values = isListType(getNullableType(type))
      ? `coalesce(${expression}, [])`
      : `[one IN [${expression}] WHERE one IS NOT NULL]`
    const choices = isEnumType(named) ? named.getValues().map((value) => value.name) : undefined
    return { field, path: field, values, entity: undefined, choices }
  }
  const { clauses, target } = related(draft, subject, field)
  const values = `COLLECT { ${clauses.matching()} RETURN DISTINCT ${clauses.node} }`
  return { field, path: field, values, entity: target.type.name, choices: undefined }
}

/** What a value is told as: the id of an entity, a plain value as text. */
export function keyOf({ entity }: Dimension, variable: string): string {
  return entity === undefined ? `toString(${variable})` : `${variable}.id`
}

/** What values are sorted by, as Cypher. */
export function rankOf({ entity }: Dimension, variable: string): string {
  return entity === undefined ? variable : `${variable}.byName`
}

/** One row for each value of each row, and one with null for a row without any. */
export function unwound(draft: Draft, { values }: Dimension, variable: string): string {
  const all = draft.local('values')
  return `WITH *, ${values} AS ${all} UNWIND CASE WHEN isEmpty(${all}) THEN [null] ELSE ${all} END AS ${variable}`
}
