import { GraphQLError } from 'graphql'

/** What a client can mend: the coordinate of the argument, what was expected there and what came. */
export function badInput(argument: string, expected: string, received: unknown): GraphQLError {
  return new GraphQLError(`${argument}: expected ${expected}; got ${JSON.stringify(received)}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, expected, received },
  })
}
