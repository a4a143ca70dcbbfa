import { GraphQLError } from 'graphql'

/** A question that would keep the database planning for long: what there is too much of, how much of it, how much is allowed. */
export function costExceeded(what: string, asked: number, allowed: number): GraphQLError {
  return new GraphQLError(`The question has ${asked} ${what}; at most ${allowed} are answered. Ask it in parts.`, {
    extensions: { code: 'COST_EXCEEDED', asked, allowed },
  })
}
