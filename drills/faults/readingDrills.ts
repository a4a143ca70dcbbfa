import { setTimeout } from 'node:timers/promises'
import type { Drill } from '../drill.ts'
import type { Stage } from '../stage.ts'
import { whileReading } from './whileReading.ts'

/** Milliseconds that a silence lasts: longer than a server needs to be sure of it. */
const longSilence = 8000

/** What may happen to Neo4j, and on the way to it, while a server is asked. */
export const readingDrills = {
  killed: whileReading({ name: 'Neo4j killed (-9) while it is read', times: 20, breaks: killed }),
  frozen: whileReading({ name: 'Neo4j frozen (SIGSTOP) for 8 s', times: 10, breaks: frozen }),
  restarted: whileReading({ name: 'Neo4j stopped and started again', times: 10, breaks: restarted }),
  slow: whileReading({ name: 'slow: 300 ms each way, for 5 s', times: 10, breaks: slow(300), isHarmless: true }),
  tooSlow: whileReading({ name: 'slower than it may be: 4 s each way, for 10 s', times: 10, breaks: slow(4000) }),
  cut: whileReading({ name: 'every connection reset', times: 20, breaks: cut }),
  cutWithin: whileReading({ name: 'every connection reset in the middle of an answer', times: 20, breaks: cutWithin }),
  halfOpen: whileReading({ name: 'every connection half open, new ones good', times: 10, breaks: halfOpen }),
  deaf: whileReading({ name: 'every connection half open, new ones too, for 8 s', times: 10, breaks: deaf }),
} satisfies Record<string, Drill>

async function killed({ signal }: Stage): Promise<undefined> {
  await signal('SIGKILL')
}

async function frozen({ signal }: Stage) {
  await signal('SIGSTOP')
  await setTimeout(longSilence)
  return () => signal('SIGCONT')
}

async function restarted({ restart }: Stage): Promise<undefined> {
  await restart()
}

function slow(milliseconds: number) {
  return async ({ proxy }: Stage) => {
    proxy.delay(milliseconds)
    await setTimeout(milliseconds > 1000 ? 10_000 : 5000)
    return async () => {
      proxy.heal()
      await setTimeout(2 * milliseconds)
    }
  }
}

function cut({ proxy }: Stage): Promise<undefined> {
  proxy.cut()
  return Promise.resolve(undefined)
}

async function cutWithin({ proxy }: Stage): Promise<undefined> {
  proxy.cutWithin()
  await setTimeout(500)
}

async function halfOpen({ proxy }: Stage): Promise<undefined> {
  proxy.silence()
  await setTimeout(longSilence)
}

async function deaf({ proxy }: Stage) {
  proxy.silenceAll()
  await setTimeout(longSilence)
  return () => {
    proxy.heal()
    return Promise.resolve()
  }
}
