import {
  getNamedType,
  isEnumType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql'
import type { Piece } from './piece.ts'

/** An argument whose values have a piece each: `kind` of `gaps(kind:)`, with `Query/gaps.LAPSING_AGREEMENT.cypher`. */
export interface Choice {
  readonly argument: GraphQLArgument
  /** The names of the pieces, one for each value: `gaps.LAPSING_AGREEMENT`. */
  readonly names: readonly string[]
}

/** The choice among the pieces of a field; undefined for most, which have one piece or none. */
export function choiceOf(
  { pieces }: { readonly pieces: ReadonlyMap<string, Piece> },
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
): Choice | undefined {
  const parents = [type, ...type.getInterfaces()].map(({ name }) => name)
  return field.args
    .map((argument): Choice => ({ argument, names: valuesOf(argument).map((value) => `${field.name}.${value}`) }))
    .find(({ names }) => names.some((name) => parents.some((parent) => pieces.has(`${parent}.${name}`))))
}

/** Whether there may be no value to choose by. */
export function mayBeNull({ argument }: Choice): boolean {
  return !isNonNullType(argument.type)
}

function valuesOf({ type }: GraphQLArgument): string[] {
  const named = getNamedType(type)
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : []
}
