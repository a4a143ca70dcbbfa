import type { FastifyInstance } from 'fastify'

export interface Health {
  /** Resolves when the graph answers and is migrated. */
  readonly ready: () => Promise<void>
  /** Aborted when the server is about to end. */
  readonly leaving: AbortSignal
}

/** Tells whether the process runs, and whether it may be asked: neither waits behind questions. */
export function addHealth(app: FastifyInstance, { ready, leaving }: Health): void {
  app.get('/health/live', () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    try {
      if (leaving.aborted) throw new Error('This server is about to end.')
      await ready()
      return { status: 'ready' }
    } catch (error) {
      request.log[leaving.aborted ? 'debug' : 'warn'](error, 'not ready')
      return reply
        .code(503)
        .send({ status: 'not ready', reason: error instanceof Error ? error.message : String(error) })
    }
  })
}
