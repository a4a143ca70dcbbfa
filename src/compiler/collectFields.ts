import {
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type NamedTypeNode,
  type SelectionNode,
} from 'graphql'
import type { Shape } from './shape.ts'

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** The selections of a type by response key; those under one key are merged. */
export type Fields = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>

/**
 * The fields asked of a type, by response key, as the specification's CollectFields gives them for the selections of
 * several fields merged into one; `__typename` among them, which is no field of the type.
 */
export function collectFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  shape: Shape,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): Fields {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>()
  const visited = new Set<string>()
  /** Undefined for one that was spread before: spreading again adds nothing. */
  const fragmentOf = (
    spread: FragmentSpreadNode | InlineFragmentNode,
  ): FragmentDefinitionNode | InlineFragmentNode | undefined => {
    if (spread.kind === Kind.INLINE_FRAGMENT) return spread
    if (visited.has(spread.name.value)) return undefined
    visited.add(spread.name.value)
    return fragments[spread.name.value]
  }
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!shape.includes(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        const others = fields.get(key)
        if (others) others.push(selection)
        else fields.set(key, [selection])
        continue
      }
      const fragment = fragmentOf(selection)
      if (fragment && applies(schema, fragment.typeCondition, type)) collect(fragment.selectionSet.selections)
    }
  }
  for (const parent of parents) collect(parent.selectionSet?.selections ?? [])
  return fields
}

function applies(schema: GraphQLSchema, named: NamedTypeNode | undefined, type: GraphQLObjectType): boolean {
  if (!named) return true
  const condition = typeFromAST(schema, named)
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
}
