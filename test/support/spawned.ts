import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { afterAll } from '@jest/globals'
import { saying } from './saying.ts'
import type { Login } from './started.ts'

/** A program of this project in a process of its own, for tests that end it. */
export interface Spawned {
  readonly child: ChildProcess
  /** What it has said so far, on both outputs. */
  readonly said: () => string
  /** Resolves with its exit code, or with the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
  /** Where it answers, if it is a server: see saying.ts. */
  readonly answers: Promise<string>
}

/** Runs one of the programs of src/ with these variables. It is killed after the tests of the file. */
export function spawned(
  file: string,
  variables: Readonly<Record<string, string>>,
  ...parameters: readonly string[]
): Spawned {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...parameters], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', WARM: 'false', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  const { lines, address: answers, ended } = saying(child)
  return { child, said: () => lines.join('\n'), ended, answers }
}

/** The server, once it answers, with its addresses. */
export async function spawnedServer(variables: Readonly<Record<string, string>>) {
  const server = spawned('src/main.ts', variables)
  const address = await server.answers
  const [, metrics = ''] = /Prometheus may ask at (\S+)\/metrics/.exec(server.said()) ?? []
  return { ...server, address, metrics }
}

/** Variables by which a program uses a Neo4j that runs already. */
export function on({ uri, user, password }: Login): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
}

const children: ChildProcess[] = []

afterAll(async () => {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'close')
  }
})
