import {
  getArgumentValues,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql'
import type { Arguments } from '../contract/contract.ts'
import type { Variables } from './shape.ts'

/** A field with the arguments it is asked with. */
export interface Asked {
  /** `Institution.projects` */
  readonly coordinate: string
  readonly definition: GraphQLField<unknown, unknown>
  /** The arguments in a request, defaults among them. */
  readonly given: (variables: Variables) => Arguments
}

/** A field as a document asks for it. */
export interface Selected extends Asked {
  /** All the selections that are merged under one response key; their arguments agree. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
}

/** A field of a type as a document asks for it. */
export function selected(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected {
  const [node, ...others] = nodes
  const definition = node && type.getFields()[node.name.value]
  if (!definition)
    throw new Error(
      `${type.name}.${String(node?.name.value)}: no such field; documents are validated before they are compiled.`,
    )
  return {
    coordinate: `${type.name}.${definition.name}`,
    definition,
    given: (variables) => getArgumentValues(definition, node, variables),
    nodes: [node, ...others],
  }
}

/** A field asked for without arguments. */
export function plainly(type: GraphQLNamedType, definition: GraphQLField<unknown, unknown>): Asked {
  const bare: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: definition.name } }
  const given = getArgumentValues(definition, bare)
  return { coordinate: `${type.name}.${definition.name}`, definition, given: () => given }
}
