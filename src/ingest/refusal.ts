import { GraphQLError, isEnumType, isLeafType, type GraphQLSchema } from 'graphql'

/** Why a scalar or an enum of the schema does not take a value; undefined where it does. */
export function refusal(schema: GraphQLSchema, leaf: string, value: unknown): string | undefined {
  const type = schema.getType(leaf)
  if (!isLeafType(type)) throw new Error(`The schema defines no scalar or enum ${leaf}.`)
  try {
    type.parseValue(value)
    return undefined
  } catch (error) {
    if (isEnumType(type))
      return expected(
        `one of ${type
          .getValues()
          .map(({ name }) => name)
          .join(', ')}`,
        value,
      )
    if (error instanceof GraphQLError) return error.message.replace(/^E/, 'e').replace(/\.$/, '')
    throw error
  }
}

/** What was expected, and what came. */
export function expected(what: string, got: unknown): string {
  return `expected ${what}; got ${JSON.stringify(got)}`
}
