import { GraphQLError } from 'graphql'

/** A question that would cost more than is allowed. One that is too dear to plan is not priced to its end. */
export function costExceeded(asked: number, allowed: number): GraphQLError {
  return new GraphQLError(
    `The question costs ${asked} or more; at most ${allowed} is allowed. Ask for less at a time: smaller pages, fewer fields, less nesting.`,
    { extensions: { code: 'COST_EXCEEDED', asked, allowed } },
  )
}
