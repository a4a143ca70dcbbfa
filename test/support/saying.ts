import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** What the program says in a process of its own. */
export interface Saying {
  /** What it has said so far, on both outputs. */
  readonly lines: readonly string[]
  /** Resolves with its address when it answers; rejects with what it said where it ends before. Nobody has to wait for it. */
  readonly address: Promise<string>
  /** Resolves with its exit code, or with the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
}

/** Listens to the program, from its start on. */
export function saying(child: ChildProcess): Saying {
  const lines: string[] = []
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => (code ?? signal) as number | NodeJS.Signals)
  const address = new Promise<string>((found, failed) => {
    for (const output of [child.stdout, child.stderr]) {
      if (!output) continue
      createInterface(output).on('line', (line) => {
        lines.push(line)
        const [, origin] = /Ask at (\S+)\/graphql/.exec(line) ?? []
        if (origin !== undefined) found(origin)
      })
    }
    void ended.then((code) => {
      failed(new Error(`It ended with ${code}: ${lines.join('\n')}`))
    })
  })
  address.catch(() => undefined) // an end is a failure only to who waits for an answer
  return { lines, address, ended }
}
