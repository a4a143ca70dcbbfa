import { getNamedType, isObjectType, type FieldNode, type GraphQLOutputType } from 'graphql'
import type { Draft } from './draft.ts'
import { objectsOf } from './answered.ts'
import { selected } from './asked.ts'

/** Puts the fields of objects that TypeScript made whole under the response keys that ask for them, those below too. */
export function finished(
  draft: Draft,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): (value: unknown) => unknown {
  const target = getNamedType(type)
  if (!isObjectType(target)) return (value) => value
  const answered = objectsOf<ReadonlyMap<string, unknown>>(target, draft.fields(target, nodes), (asked) => {
    const { definition } = selected(target, asked)
    const read = finished(draft, definition.type, asked)
    return (properties) => read(properties.get(definition.name))
  })
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read)
    return value && answered(new Map(Object.entries(value)))
  }
  return read
}
