import { setTimeout } from 'node:timers/promises'
import { launch, type Command, type Running } from './launch.ts'
import type { Log } from './log.ts'

export interface Kept {
  readonly port: number
  /** Closes Neo4j for good. */
  readonly stop: () => Promise<void>
}

/** Starts Neo4j, and again on the same port whenever it ends without being asked to. */
export async function keepRunning(command: Command, port: number, log: Log): Promise<Kept> {
  let current = await launch(command, port)
  const stopping = new AbortController()
  const keep = async (): Promise<void> => {
    for (;;) {
      const reason = await current.ended
      if (stopping.signal.aborted) return
      log.warn(`Neo4j is gone: ${reason}. Starting it again.`)
      const next = await again(command, current.port, log, stopping.signal)
      if (!next) return
      current = next
      log.info(`Neo4j is back on port ${current.port}`)
    }
  }
  const kept = keep()
  return {
    port: current.port,
    stop: async () => {
      stopping.abort()
      await current.end()
      await kept
    },
  }
}

const longestPause = 30_000

/** Tries until it runs, each time after a longer pause. Nothing, where it is to stop meanwhile. */
async function again(command: Command, port: number, log: Log, stopping: AbortSignal): Promise<Running | undefined> {
  for (let pause = 250; ; pause = Math.min(2 * pause, longestPause)) {
    const waited = await setTimeout(pause, true, { signal: stopping }).catch(() => false)
    if (!waited) return undefined
    try {
      const next = await launch(command, port)
      if (!stopping.aborted) return next
      await next.end()
    } catch (error) {
      log.warn(error instanceof Error ? error.message : String(error))
    }
  }
}
