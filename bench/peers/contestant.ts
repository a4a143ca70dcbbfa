import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { PeerOperation, Values } from './operation.ts'

/** How to reach the Neo4j that all of them ask. */
export interface Login {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** One of those who are compared, as a process of its own. */
export interface Contestant {
  readonly name: Name
  /** The request that asks it an operation. */
  readonly request: (operation: PeerOperation, variables: Values) => Request
  /** The milliseconds of CPU its process has spent so far. */
  readonly cpu: () => Promise<number>
  readonly close: () => Promise<void>
}

export interface Request {
  readonly url: string
  readonly body: string
}

const servers = {
  us: ['us.ts'],
  'us, answers kept': ['us.ts', 'cached'],
  '@neo4j/graphql': ['neo4jGraphql.ts'],
  L1: ['handWritten.ts', 'maps'],
  L2: ['handWritten.ts', 'lists'],
  'HTTP alone': ['handWritten.ts', 'once'],
} as const

export type Name = keyof typeof servers

/** Those who answer everything anew. */
export const rivals = ['us', '@neo4j/graphql', 'L1', 'L2'] as const

/** Beside them one that sends L1's first answer again and asks nothing: what is left is HTTP, the client and JSON. */
export const measured = [...rivals, 'HTTP alone'] as const

export function isRival({ name }: Pick<Contestant, 'name'>): boolean {
  return rivals.some((rival) => rival === name)
}

/** Starts the server of one of them on a Neo4j. */
export async function startContestant(name: Name, { uri, user, password }: Login): Promise<Contestant> {
  const [file, ...options] = servers[name]
  const child = fork(join(import.meta.dirname, 'servers', file), options, {
    execArgv: [...(name.startsWith('us') ? asStarted : []), '--import', 'tsx', ...profiling()],
    env: { ...process.env, NODE_ENV: 'production', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  })
  const ended = once(child, 'exit')
  const address = await Promise.race([
    once(child, 'message').then(([message]) => String(message)),
    ended.then(() => Promise.reject(new Error(`The server of ${name} ended before it listened.`))),
  ])
  return {
    name,
    request: (operation, variables) => requestOf(name, address, operation, variables),
    cpu: async () => {
      const told = once(child, 'message')
      child.send('cpu')
      const [{ user, system }] = (await told) as [NodeJS.CpuUsage]
      return (user + system) / 1000
    },
    close: async () => {
      child.disconnect()
      await ended
    },
  }
}

/** As `npm start` starts it: decision 22. */
const asStarted = ['--no-flush-bytecode', '--max-semi-space-size=32']

/** With PROFILE set to a folder, each server writes there where its time went. */
function profiling(): string[] {
  const folder = process.env['PROFILE']
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`]
}

function requestOf(name: Name, address: string, operation: PeerOperation, variables: Values): Request {
  if (name === 'L1' || name === 'L2' || name === 'HTTP alone')
    return { url: `${address}/${operation.name}`, body: JSON.stringify(variables) }
  const { ours, theirs, parameters } = operation
  return name === '@neo4j/graphql'
    ? { url: address, body: JSON.stringify({ query: theirs, variables: parameters?.(variables) ?? variables }) }
    : { url: address, body: JSON.stringify({ query: ours, variables }) }
}
