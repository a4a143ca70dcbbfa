import { getNamedType, type GraphQLField, type GraphQLNamedType } from 'graphql'
import {
  edgeTypeOf,
  isConnection,
  isFielded,
  nodeTypeOf,
  pieceOf,
  type Arguments,
  type Fielded,
} from '../contract/contract.ts'
import { plainly } from './asked.ts'
import type { Clauses, Draft } from './draft.ts'

/** What a condition, an order or a count is about: a node by its variable, and the edge it was reached by. */
export interface Subject {
  readonly type: GraphQLNamedType
  readonly this: string
  readonly edge?: Subject | undefined
}

/** A field of a subject, with the type that has it. */
export function fieldOf({ type }: Subject, name: string): { type: Fielded; field: GraphQLField<unknown, unknown> } {
  const field = isFielded(type) ? type.getFields()[name] : undefined
  if (field && isFielded(type)) return { type, field }
  throw new Error(`${type.name}.${name}: no such field; arguments are validated before they are compiled.`)
}

/** The value of a leaf field: its property, or what its piece works out. */
export function valueOf(draft: Draft, subject: Subject, name: string, given: Arguments = {}): string {
  const { type, field } = fieldOf(subject, name)
  const piece = pieceOf(draft.contract, type, name, draft.variant)
  if (!piece) return `${subject.this}.${name}`
  const asked = plainly(type, field)
  return `(${draft.value(piece, subject.this, { ...asked, given: (all) => ({ ...asked.given(all), ...given }) })})`
}

/** What a relation leads to from a subject. */
export interface Related {
  readonly clauses: Clauses
  readonly target: Subject
}

/** Each call stands for itself, with variables of its own. */
export function related(draft: Draft, subject: Subject, name: string): Related {
  const { type, field } = fieldOf(subject, name)
  const piece = pieceOf(draft.contract, type, name, draft.variant)
  if (!piece) throw new Error(`${type.name}.${name}: expected a field with a piece of Cypher.`)
  const clauses = draft.clauses(piece, subject.this, plainly(type, field))
  const named = getNamedType(field.type)
  const edge = isConnection(named) ? { type: edgeTypeOf(named), this: clauses.edge } : undefined
  return { clauses, target: { type: nodeTypeOf(field.type), this: clauses.node, edge } }
}

/** Whether a subject is an entity, whose names stand in its stored sort keys. */
export function isEntity({ contract }: Draft, { type }: Subject): boolean {
  return isFielded(type) && pieceOf(contract, type, 'name')?.coordinate === 'Entity.name'
}
