import type { FieldNode, GraphQLAbstractType, GraphQLObjectType } from 'graphql'
import { bound, listOf, returning } from './bound.ts'
import { Answered } from './answered.ts'
import type { Fields } from './collectFields.ts'
import type { Cell, Draft } from './draft.ts'
import { list } from './list.ts'

/**
 * The selection on an interface or a union: the node's type, then a row for each set of types that are asked alike,
 * empty unless the node is one of them. A node that is null gives null.
 */
export function selectByType(
  draft: Draft,
  type: GraphQLAbstractType,
  variable: string,
  nodes: readonly FieldNode[],
  select: (type: GraphQLObjectType, fields: Fields) => Cell,
): Cell {
  const types = draft.contract.schema.getPossibleTypes(type)
  const alike = variantsOf(draft, types, nodes)
  const cells = draft.cost.oneOf(alike.map((variant) => () => select(variant.type, variant.fields)))
  const variants = alike.flatMap((variant, index) => {
    const cell = cells[index]
    return cell ? [{ ...variant, cell }] : []
  })
  const rows = variants.map(({ names, cell }) =>
    bound(draft, `COLLECT { MATCH (${variable}:${names.join('|')}) ${returning(cell)} }`),
  )
  const labels = types.map(({ name }) => `'${name}'`).join(', ')
  const name = { cypher: `head([label IN labels(${variable}) WHERE label IN [${labels}]])`, bindings: [] }
  return {
    ...listOf([name, ...rows]),
    read: (value) => {
      const [name, ...found] = list(value)
      const index = variants.findIndex(({ names }) => names.some((each) => each === name))
      const object = variants[index]?.cell.read(list(found[index])[0])
      return object instanceof Answered ? object.as(String(name)) : null
    },
  }
}

interface Variant {
  /** One of the types that are asked alike; no piece tells them apart. */
  readonly type: GraphQLObjectType
  readonly names: string[]
  readonly fields: Fields
}

function variantsOf(draft: Draft, types: readonly GraphQLObjectType[], nodes: readonly FieldNode[]): Variant[] {
  const variants: Variant[] = []
  for (const type of types) {
    const fields = draft.fields(type, nodes)
    const alike = variants.find((variant) => sameFields(variant.fields, fields))
    if (alike) alike.names.push(type.name)
    else variants.push({ type, names: [type.name], fields })
  }
  return variants
}

function sameFields(one: Fields, other: Fields): boolean {
  if (one.size !== other.size) return false
  const others = [...other]
  return [...one].every(([key, nodes], place) => {
    const [name, those] = others[place] ?? []
    return name === key && those?.length === nodes.length && nodes.every((node, index) => node === those[index])
  })
}
