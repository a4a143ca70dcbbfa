import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { GraphFault } from '../graph/faults.ts'

/**
 * What a client sees of an error: its own mistakes as they are; a fault of the graph by its code; of anything else, no
 * more than that it happened, with the whole of it in the log.
 */
export function answerFault(
  log: FastifyBaseLogger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    if (cause instanceof GraphFault) {
      log.warn(cause, cause.code)
      return { ...formatted, message: cause.message, extensions: { ...formatted.extensions, code: cause.code } }
    }
    if (cause instanceof GraphQLError) return formatted
    log.error(cause, 'unexpected error')
    return { ...formatted, message: 'Something went wrong on our side; it has been logged. Please try again.' }
  }
}
