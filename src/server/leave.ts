import type { FastifyInstance } from 'fastify'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds after the wish to end, when questions still under way are given up: there must be time to close the graph. */
const longest = 15_000

/** Asks clients, once the server is about to end, to open no new connections to it: each is closed with its answer. */
export function closeConnections(app: FastifyInstance, leaving: AbortSignal): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (leaving.aborted) void reply.header('connection', 'close')
    done()
  })
}

/**
 * Ends a server so that nobody notices who can ask another one: first it only says that it is not ready, for so many
 * milliseconds; then it takes in nothing new, answers what is under way, and is gone.
 */
export async function leave(app: FastifyInstance, leaving: AbortController, notice: number): Promise<void> {
  leaving.abort()
  const over = new AbortController()
  const tooLong = setTimeout(longest, undefined, { signal: over.signal }).then(
    () => {
      app.log.warn(`Questions that lasted longer than ${longest / 1000} s after the wish to end are given up.`)
      app.server.closeAllConnections()
    },
    () => undefined, // all were answered in time
  )
  await setTimeout(app.server.listening ? notice : 0)
  await app.close()
  over.abort()
  await tooLong
}
