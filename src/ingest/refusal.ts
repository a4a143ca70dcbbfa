import { GraphQLError, isEnumType, isLeafType, type GraphQLSchema } from 'graphql'
import { shortened } from '../contract/shortened.ts'
import type { Mistake } from './wrongRecords.ts'

/** Why a scalar or an enum of the schema does not take a value; undefined where it does. */
export function refusal(schema: GraphQLSchema, leaf: string, value: unknown): Mistake | undefined {
  const type = schema.getType(leaf)
  if (!isLeafType(type)) throw new Error(`The schema defines no scalar or enum ${leaf}.`)
  try {
    type.parseValue(value)
    return undefined
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (isEnumType(type)) {
      const names = type.getValues().map(({ name }) => name)
      return mistake(`one of ${names.join(', ')}`, value)
    }
    return mistake(String(error.extensions['expected']), error.extensions['received'])
  }
}

/** What was expected, and a value that came. */
export function mistake(expected: string, got: unknown): Mistake {
  return { expected, received: JSON.stringify(shortened(got)) }
}
