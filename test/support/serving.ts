import { resolve } from 'node:path'
import { afterAll } from '@jest/globals'
import { pino } from 'pino'
import type { Access } from '../../src/access/access.ts'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { connect } from '../../src/graph/connect.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { usualLimits, type Limits } from '../../src/limits/limits.ts'
import { executable, type Mutations } from '../../src/server/executable.ts'
import { explorerIn } from '../../src/server/explorerIn.ts'
import { serve } from '../../src/server/serve.ts'
import { started } from './started.ts'

const root = resolve(import.meta.dirname, '../..')
const contract = loadContract(root, computed({ publicUrl: 'http://panorama.test' }))
const closers: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

/** The address of a server on the facts, or on another graph, that has these limits until the tests of the file end. */
export async function serving(
  set: Partial<Limits> = {},
  graph: Pick<Graph, 'read'> = facts(),
  { mutations, access }: { readonly mutations?: Mutations; readonly access?: Access } = {},
): Promise<string> {
  const limits = { ...usualLimits, ...set }
  const app = await serve({
    schema: executable(contract, graph, limits.cost, undefined, mutations),
    ready: () => Promise.resolve(),
    logger: pino({ level: 'silent' }),
    corsOrigin: '*',
    isDevelopment: false,
    playground: resolve(root, 'playground/dist'),
    explorer: explorerIn(root),
    limits,
    ...(access && { access }),
  })
  closers.push(() => app.close())
  return app.listen({ host: '127.0.0.1', port: 0 })
}

/** The graph of the facts, until the tests of the file end. */
export function facts(): Graph {
  const graph = connect(started().facts)
  closers.push(() => graph.close())
  return graph
}

/** Posts a request of GraphQL over HTTP, or anything else, to a server. */
export async function post(
  address: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: Posted }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Posted }
}

interface Posted {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
  readonly extensions?: unknown
}
