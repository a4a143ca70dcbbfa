import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { isEnough, roleFor } from '../contract/roles.ts'
import type { Need } from './refusals.ts'

/**
 * What an operation of a document needs a role for: of all fields it names, also in fragments, the first of those that need the
 * most. Whether one is skipped makes no difference, so that a document is allowed or refused whatever its variables are, and is
 * looked through once for as long as it is kept.
 */
export function greatestNeed(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode) => Need | undefined {
  const known = new WeakMap<OperationDefinitionNode, { readonly need: Need | undefined }>()
  return (document, operation) => {
    const found = known.get(operation) ?? { need: needIn(schema, document, operation) }
    known.set(operation, found)
    return found.need
  }
}

function needIn(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): Need | undefined {
  const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]))
  const types = new TypeInfo(schema)
  const parts: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation]
  let greatest: Need | undefined
  const look = visitWithTypeInfo(types, {
    Field: ({ name }) => {
      const [type, field] = [types.getParentType(), types.getFieldDef()]
      const role = type && field ? roleFor(type, field) : undefined
      if (type && role && !(greatest && isEnough(greatest.role, role)))
        greatest = { coordinate: `${type.name}.${name.value}`, role }
    },
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value)
      if (fragment) parts.push(fragment)
      fragments.delete(name.value)
    },
  })
  for (const part of parts) visit(part, look)
  return greatest
}

function isFragment(node: DocumentNode['definitions'][number]): node is FragmentDefinitionNode {
  return node.kind === Kind.FRAGMENT_DEFINITION
}
