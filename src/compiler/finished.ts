import { getNamedType, isObjectType, type FieldNode, type GraphQLOutputType } from 'graphql'
import type { Draft } from './draft.ts'
import { objectOf } from './layout.ts'

/** Puts the fields of objects that TypeScript made whole under the response keys that ask for them, those below too. */
export function finished(
  draft: Draft,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): (value: unknown) => unknown {
  const target = getNamedType(type)
  if (!isObjectType(target)) return (value) => value
  const fields = [...draft.fields(target, nodes)].flatMap(([key, asked]) => {
    const definition = target.getFields()[asked[0]?.name.value ?? '']
    return definition ? [{ key, name: definition.name, read: finished(draft, definition.type, asked) }] : []
  })
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read)
    const properties = new Map(Object.entries(value ?? {}))
    return value && objectOf(fields.map(({ key, name, read: inner }) => [key, inner(properties.get(name))]))
  }
  return read
}
