import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql'
import { exceeded } from '../limits/exceeded.ts'
import type { Limits } from '../limits/limits.ts'

/** Answers what is refused before it comes to GraphQL, such as a body that is no JSON, as GraphQL answers its errors. */
export function answerInEnvelope(app: FastifyInstance, limits: Limits): void {
  app.setErrorHandler<FastifyError | GraphQLError>((error, request, reply) => {
    const refusal = refusalOf(error, request, limits)
    if (!refusal) throw error
    const { http = {}, ...extensions } = refusal.extensions as Extensions
    const status = http.status ?? statusOf(refusal, error)
    request.log[status < 500 ? 'debug' : 'warn'](error)
    reply.outcome = { code: String(refusal.extensions['code']) }
    return reply
      .code(status)
      .headers(Object.fromEntries(http.headers ?? []))
      .send({ errors: [{ ...refusal.toJSON(), extensions }] })
  })
}

/** What a refusal tells, and how it is sent. */
interface Extensions extends GraphQLErrorExtensions {
  readonly http?: { readonly status?: number; readonly headers?: ReadonlyMap<string, string> }
}

function refusalOf(
  error: FastifyError | GraphQLError,
  request: FastifyRequest,
  { body }: Limits,
): GraphQLError | undefined {
  if (error instanceof GraphQLError) return error
  const { statusCode = 500, message } = error
  if (statusCode === 413) return exceeded('body', { asked: sizeOf(request) ?? body + 1, allowed: body })
  return statusCode < 500 ? new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } }) : undefined
}

/** As the client says; one that sends in parts does not. */
function sizeOf({ headers }: FastifyRequest): number | undefined {
  const length = headers['content-length']
  return length === undefined ? undefined : Number(length)
}

function statusOf({ extensions }: GraphQLError, error: FastifyError | GraphQLError): number {
  if (extensions['limit'] === 'rate') return 429
  return 'statusCode' in error ? (error.statusCode ?? 400) : 400
}
