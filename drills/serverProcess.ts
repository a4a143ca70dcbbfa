import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Connection } from '../src/graph/driver.ts'
import { saying } from '../test/support/saying.ts'

const root = resolve(import.meta.dirname, '..')

/** A server in a process of its own. */
export interface ServerProcess {
  readonly address: string
  readonly pid: number
  /** What went wrong in it that nobody who asked was told: its end, and what it logs as an error. */
  readonly faults: () => readonly string[]
  /** Ends it in good order. */
  readonly end: () => Promise<void>
}

/** A server that may not have come as far as answering. */
export interface Starting {
  readonly pid: number
  /** Resolves with its address when it answers; rejects when it ends before. */
  readonly answers: Promise<string>
  /** Ends it as a crash does. */
  readonly kill: () => Promise<void>
}

/** Starts the server on a Neo4j and waits until it answers. */
export async function startServer(to: Connection, variables: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const { child, lines, ended, answers } = launch(to, variables)
  const address = await answers
  let isEnding = false
  return {
    address,
    pid: child.pid ?? 0,
    faults: () => [
      ...lines.filter(isError),
      ...(isEnding || child.exitCode === null ? [] : [`it ended with ${child.exitCode}`]),
      ...(child.signalCode === null ? [] : [`it was ended by ${child.signalCode}`]),
    ],
    end: async () => {
      isEnding = true
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Starts the server, and does not wait. */
export function beginServer(to: Connection, variables: Readonly<Record<string, string>> = {}): Starting {
  const { child, ended, answers } = launch(to, variables)
  return {
    pid: child.pid ?? 0,
    answers,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function launch({ uri, user, password }: Connection, variables: Readonly<Record<string, string>>) {
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: '0', ...login, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { lines, address: answers, ended } = saying(child)
  return { child, lines, ended, answers }
}

/** Pino's levels: 50 is an error, and what is no line of the log was written by Node itself. */
function isError(line: string): boolean {
  const [, level] = /^\{"level":(\d+),/.exec(line) ?? []
  return level === undefined || Number(level) >= 50
}
