import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, Kind, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { GraphFault } from '../graph/faults.ts'
import { argumentAt } from './argumentAt.ts'

/** Seconds after which what was refused for a moment may be asked again. */
export const retryAfter = 1

/**
 * What a client sees of an error: its own mistakes as they are; a fault of the graph by its code; of anything else, no
 * more than that it happened, with the whole of it in the log.
 */
export function answerFault(
  log: FastifyBaseLogger,
  schema: GraphQLSchema,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    if (cause instanceof GraphFault) {
      log[cause.code === 'GRAPH_ABANDONED' ? 'debug' : 'warn'](cause, cause.code)
      const again = cause.passes && { retryAfter }
      return {
        ...formatted,
        message: cause.message,
        extensions: { ...formatted.extensions, code: cause.code, ...again },
      }
    }
    if (error instanceof GraphQLError && cause instanceof GraphQLError) {
      if (isByVariable(cause)) return coded(formatted, { code: 'BAD_USER_INPUT' })
      if (isRefused(cause)) return coded(formatted, { code: 'BAD_REQUEST' })
      if (cause.extensions['code'] === 'LIMIT_EXCEEDED') return coded(formatted, { code: 'LIMIT_EXCEEDED' }) // validation gives its own
      if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return withArgument(schema, formatted, error)
    }
    log.error(cause, 'unexpected error')
    return { ...formatted, message: 'Something went wrong on our side; it has been logged. Please try again.' }
  }
}

/** Whether a variable's value did not fit where it stands, such as null at `@include(if:)`: found while executing, without a code. */
function isByVariable({ nodes, extensions }: GraphQLError): boolean {
  return nodes?.[0]?.kind === Kind.VARIABLE && extensions['code'] === undefined
}

/** Whether Apollo refused the request without giving a code, as it does where a hash is not that of the document. */
function isRefused({ extensions }: GraphQLError): boolean {
  const http = extensions['http'] as { readonly status?: number } | undefined
  return extensions['code'] === undefined && http?.status === 400
}

/** A scalar says what it expected and what came, and cannot know for which argument. */
function withArgument(
  schema: GraphQLSchema,
  formatted: GraphQLFormattedError,
  { nodes }: GraphQLError,
): GraphQLFormattedError {
  const { expected, argument } = formatted.extensions ?? {}
  if (expected === undefined || argument !== undefined || !nodes?.[0]) return formatted
  return coded(formatted, { argument: argumentAt(schema, nodes[0]) })
}

function coded(formatted: GraphQLFormattedError, more: Record<string, unknown>): GraphQLFormattedError {
  return { ...formatted, extensions: { ...formatted.extensions, ...more } }
}
