import type { FastifyError, FastifyInstance } from 'fastify'

/** Answers what Fastify refuses before it comes to GraphQL, such as a body that is no JSON, as GraphQL answers its errors. */
export function answerInEnvelope(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) throw error
    request.log.debug(error)
    return reply.code(status).send({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] })
  })
}
