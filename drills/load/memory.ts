import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Connection } from '../../src/graph/driver.ts'
import { saying } from '../../test/support/saying.ts'

/** What a process takes, in megabytes, when it has freed what it can. */
export interface Memory {
  readonly resident: number
  readonly heap: number
}

export interface MeasuredServer {
  readonly address: string
  readonly memory: () => Promise<Memory>
  /** What it logged as an error. */
  readonly faults: () => readonly string[]
  readonly end: () => Promise<void>
}

/** The program, as it is set where nothing is, in a process whose memory can be asked for. */
export async function measuredServer(
  { uri, user, password }: Connection,
  variables: Readonly<Record<string, string>>,
): Promise<MeasuredServer> {
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, HOST: '127.0.0.1', PORT: '0' }
  const child = fork(join(import.meta.dirname, 'measuredServer.ts'), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, ...login, ...variables },
    silent: true,
  })
  const { lines, address: answers, ended } = saying(child)
  const address = await answers
  return {
    address,
    faults: () => lines.filter((line) => /^\{"level":[56]0,/.test(line)),
    memory: async () => {
      const answer = once(child, 'message')
      child.send('memory')
      const [{ rss, heapUsed }] = (await answer) as [NodeJS.MemoryUsage]
      return { resident: rss / 2 ** 20, heap: heapUsed / 2 ** 20 }
    },
    end: async () => {
      child.kill('SIGTERM') // to disconnect from it instead would hide its end from us
      await ended
    },
  }
}
