import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Metrics } from '../telemetry/metrics.ts'

/** The server that tells Prometheus of this one, ready to listen: on a port of its own, which clients need not reach. */
export function serveMetrics(metrics: Metrics, logger: FastifyBaseLogger): FastifyInstance {
  const app = fastify({ loggerInstance: logger, logController: new LogController({ disableRequestLogging: true }) })
  app.get('/metrics', async (_request, reply) => {
    const { type, text } = await metrics.text()
    return reply.type(type).send(text)
  })
  return app
}
