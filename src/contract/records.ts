import { GraphQLError, GraphQLScalarType, valueFromASTUntyped, type ValueNode } from 'graphql'
import { isObject } from './isObject.ts'

/** Records by the name of their type, not yet checked. */
export type RecordsByType = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Lists and objects inside each other, as many as a record can have: by type, list, record, relations, relation, sources. */
const deepest = 6

const expected = `lists of records by the name of their type, {"Country": [{"id": "no", …}]}, at most ${deepest} deep`

/** The scalar `Records`. What is in the records is checked when they are loaded, and told of each one then. */
export const records = new GraphQLScalarType<RecordsByType>({
  name: 'Records',
  parseValue: (value) => parse(value),
  parseLiteral: (node, variables) => parse(valueFromASTUntyped(node, variables), node),
})

function parse(value: unknown, node?: ValueNode): RecordsByType {
  if (!isWithin(value, deepest)) throw refused('what is nested deeper', node)
  if (!isObject(value)) throw refused(kindOf(value), node)
  const odd = Object.entries(value).find(([, list]) => !isListOfObjects(list))
  if (odd) throw refused(`${JSON.stringify(odd[0])} with no list of objects`, node)
  return value as RecordsByType
}

/** Looked at no deeper than it may be, for it may be very deep. */
function isWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((part) => isWithin(part, depth - 1))
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject)
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value
}

function refused(received: string, node: ValueNode | undefined): GraphQLError {
  return new GraphQLError(`Expected ${expected}; got ${received}.`, {
    nodes: node ?? null,
    extensions: { expected, received },
  })
}
