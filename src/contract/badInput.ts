import { GraphQLError } from 'graphql'
import { shortened } from './shortened.ts'

/** What a client can mend: the coordinate of the argument, what was expected there and what came. */
export function badInput(argument: string, expected: string, value: unknown): GraphQLError {
  const received = shortened(value)
  return new GraphQLError(`${argument}: expected ${expected}; got ${JSON.stringify(received)}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, expected, received },
  })
}
