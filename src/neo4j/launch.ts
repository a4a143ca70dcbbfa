import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { HomeInUse, StartFailed } from './faults.ts'
import { isAlive } from './isAlive.ts'

/** How to call the launcher. */
export interface Command {
  readonly home: string
  readonly program: string
  /** What Java is told, its main class the last of it. */
  readonly options: readonly string[]
  /** What the launcher is told after the home and the port. */
  readonly parameters: readonly string[]
  readonly environment: NodeJS.ProcessEnv
}

/** A Neo4j that answers on a port. */
export interface Running {
  readonly pid: number
  readonly port: number
  /** Resolves when it has ended, with how. */
  readonly ended: Promise<string>
  /** Asks it to close, and resolves when it has; ends it by force after so many milliseconds, 20,000 where not said. */
  readonly end: (patience?: number) => Promise<void>
}

/** Starts Neo4j and waits until it answers. Rejects with HomeInUse or StartFailed. */
export async function launch(command: Command, port: number): Promise<Running> {
  const deadline = performance.now() + 30_000
  for (;;) {
    const started = await tryLaunch(command, port)
    if (started !== 'HELD') return started
    const holder = await holderOf(command.home)
    if ((holder !== undefined && isAlive(holder)) || performance.now() > deadline)
      throw new HomeInUse(command.home, holder)
    await setTimeout(200) // its Neo4j is closing
  }
}

/** The process that has a home; undefined while its launcher has emptied the file and not yet written it. */
async function holderOf(home: string): Promise<number | undefined> {
  const text = await readFile(join(home, 'holder'), 'utf8')
  return /^[1-9]\d*$/.test(text) ? Number(text) : undefined
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>

/** What the launcher ends with where another process holds the home. */
const heldByAnother = 3
/** What it ends with where its database failed. */
const databaseFailed = 4

async function tryLaunch({ home, program, options, parameters, environment }: Command, port: number) {
  const child = spawn(program, [...options, home, String(port), ...parameters], {
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // Ctrl-C in a terminal is for us, who close it in good order
  })
  child.stdin.on('error', () => undefined) // it may be gone before we end its input
  const lastWords: string[] = []
  createInterface(child.stderr).on('line', (line) => {
    lastWords.push(line)
    if (lastWords.length > 20) lastWords.shift()
  })
  const ended = endOf(child)
  const answer = await Promise.race([readiness(child), ended])
  if (typeof answer === 'number') return running(child, answer, ended)
  if (child.exitCode === heldByAnother) return 'HELD'
  throw new StartFailed(
    port !== 0 && lastWords.some((line) => line.includes('Address already in use'))
      ? `Port ${port} of 127.0.0.1 is in use. Set NEO4J_PORT to another one, or leave it out for any free one.`
      : `Neo4j did not start: ${lastWords.join('\n') || answer}\nMore is in ${join(home, 'logs', 'debug.log')}.`,
  )
}

function readiness({ stdout }: Child): Promise<number> {
  return new Promise((resolve) => {
    createInterface(stdout).on('line', (line) => {
      const [, port] = /^ready (\d+)$/.exec(line) ?? []
      if (port !== undefined) resolve(Number(port))
    })
  })
}

function endOf(child: Child): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(error.message)
    })
    child.once('close', (code, signal) => {
      if (code === databaseFailed) resolve('its database failed, as it does on a full disk; logs/debug.log says more')
      else resolve(signal === null ? `it ended with ${code}` : `it was ended by ${signal}`)
    })
  })
}

function running(child: Child, port: number, ended: Promise<string>): Running {
  const end = async (patience = 20_000): Promise<void> => {
    child.stdin.end()
    const waiting = new AbortController()
    const tooLong = setTimeout(patience, true, { signal: waiting.signal }).catch(() => false)
    if ((await Promise.race([ended, tooLong])) === true) child.kill('SIGKILL') // it recovers from its log
    waiting.abort()
    await ended
  }
  return { pid: child.pid ?? 0, port, ended, end }
}
