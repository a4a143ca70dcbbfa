import {
  getArgumentValues,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql'
import { nodeTypeOf, type Arguments } from '../contract/contract.ts'
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
    given: oncePerRequest((variables) => getArgumentValues(definition, node, variables)),
    nodes: [node, ...others],
  }
}

/** Many a parameter is worked out from the arguments of one field; a request has its variables in one object. */
function oncePerRequest(work: Asked['given']): Asked['given'] {
  const done = new WeakMap<Variables, Arguments>()
  return (variables) => {
    const given = done.get(variables) ?? work(variables)
    done.set(variables, given)
    return given
  }
}

/** The type of the objects that a field leads to. */
export function objectType({ definition, coordinate }: Asked): GraphQLObjectType {
  const type = nodeTypeOf(definition.type)
  if (!isObjectType(type)) throw new Error(`${coordinate}: expected a field that leads to objects.`)
  return type
}

/** A field asked for without arguments. */
export function plainly(type: GraphQLNamedType, definition: GraphQLField<unknown, unknown>): Asked {
  const bare: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: definition.name } }
  const given = getArgumentValues(definition, bare)
  return { coordinate: `${type.name}.${definition.name}`, definition, given: () => given }
}
