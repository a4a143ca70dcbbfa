import { GraphQLError } from 'graphql'

/** A question that would cost more than is allowed; at least so much, where it is too dear to plan and not priced to its end. */
export function costExceeded(asked: number, allowed: number, isAll: boolean): GraphQLError {
  return new GraphQLError(
    `The question costs ${asked}${isAll ? '' : ' or more'}; at most ${allowed} is allowed. Ask for less at a time: smaller pages, fewer fields, less nesting.`,
    { extensions: { code: 'COST_EXCEEDED', limit: 'cost', asked, allowed } },
  )
}
