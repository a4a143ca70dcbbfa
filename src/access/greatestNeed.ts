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
 * What an operation needs a role for: of all fields it names, also in fragments, the first of those that need the most. Whether
 * one is skipped makes no difference, so that a document is allowed or refused whatever its variables are.
 */
export function greatestNeed(
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
