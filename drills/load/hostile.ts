import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface Hostile {
  /** Ends them, and tells how often each of their questions came to what. */
  readonly end: () => Promise<Readonly<Record<string, number>>>
}

/** So many that never tire, in a process of their own: honest clients do not wait for what these do with their answers. */
export function beginHostile(address: string, count: number): Hostile {
  const child = fork(join(import.meta.dirname, 'hostileProcess.ts'), [address, String(count)], {
    execArgv: ['--import', 'tsx'],
  })
  return {
    end: async () => {
      const told = once(child, 'message')
      child.send('end')
      const [outcomes] = (await told) as [Readonly<Record<string, number>>]
      return outcomes
    },
  }
}
