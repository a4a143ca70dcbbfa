import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Outcome } from '../telemetry/outcome.ts'
import { describe, inOperation } from '../telemetry/spans.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** What became of the request, as far as it is known. */
    outcome: Outcome | undefined
  }
}

/** Counts every request in metrics, those too that are refused before they come to GraphQL. */
export function countRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onRequest', (_request, reply, done) => {
    const began = performance.now()
    reply.raw.once('close', () => {
      metrics.request(outcomeOf(reply), (performance.now() - began) / 1000)
    })
    done()
  })
}

function outcomeOf({ outcome, raw }: FastifyReply): Outcome {
  if (!raw.writableFinished) return { ...outcome, code: 'GRAPH_ABANDONED' }
  return outcome ?? { code: raw.statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** Answers each request within a span of its own. */
export function traced(handler: Handler): Handler {
  return (request, reply) =>
    inOperation(request.headers, async (span) => {
      try {
        return await handler(request, reply)
      } finally {
        describe(span, reply.outcome ?? { code: 'INTERNAL_SERVER_ERROR' })
      }
    })
}
