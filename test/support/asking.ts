import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { usualLimits } from '../../src/limits/limits.ts'
import { executable } from '../../src/server/executable.ts'
import { explorerIn } from '../../src/server/explorerIn.ts'
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
      app ??= server(graph, cost)
      const response = await (await app).inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      return response.json()
    },
    close: async () => {
      await (await app)?.close()
    },
  }
}

function server(graph: Asked, cost: number): Promise<FastifyInstance> {
  return serve({
    schema: executable(contract, { read: async (...asked) => (await graph()).read(...asked) }),
    ready: async () => (await graph()).ping(),
    logger: pino({ level: 'silent' }),
    corsOrigin: '*',
    isDevelopment: false,
    playground: resolve(root, 'playground/dist'),
    explorer: explorerIn(root),
    limits: { ...usualLimits, cost },
  })
}
