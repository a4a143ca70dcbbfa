import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { usualLimits } from '../../src/limits/limits.ts'
import { executable } from '../../src/server/executable.ts'
import { serve } from '../../src/server/serve.ts'

const root = resolve(import.meta.dirname, '../..')

export const contract = loadContract(root, computed({ publicUrl: 'http://panorama.test' }))

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

type Asked = () => Promise<Pick<Graph, 'read' | 'ping'>>

/** The real server, on whatever graph there is at the time of a question. */
interface Asking {
  readonly answer: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Where `cost` is given, questions may cost so much. */
export function asking(graph: Asked, cost = usualLimits.cost): Asking {
  let app: Promise<FastifyInstance> | undefined
  return {
    answer: async (query, variables) => {
      app ??= listening(graph, cost)
      const response = await fetch(`${(await app).listeningOrigin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer
    },
    close: async () => {
      await (await app)?.close()
    },
  }
}

async function listening(graph: Asked, cost: number): Promise<FastifyInstance> {
  const server = await serve({
    schema: executable(contract, { read: async (...asked) => (await graph()).read(...asked) }),
    ready: async () => (await graph()).ping(),
    logger: pino({ level: 'silent' }),
    corsOrigin: '*',
    isDevelopment: false,
    playground: resolve(root, 'playground/dist'),
    limits: { ...usualLimits, cost },
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  return server
}
