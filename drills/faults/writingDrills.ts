import { setTimeout } from 'node:timers/promises'
import type { Drill } from '../drill.ts'
import { whileWriting } from './whileWriting.ts'

/** What may happen to Neo4j, and on the way to it, in the midst of a load. */
export const writingDrills = {
  killed: whileWriting({
    name: 'Neo4j killed (-9) while it is written',
    times: 20,
    breaks: ({ signal }) => signal('SIGKILL'),
  }),
  cut: whileWriting({
    name: 'every connection reset while it is written',
    times: 20,
    breaks: ({ proxy }) => {
      proxy.cut()
      return Promise.resolve()
    },
  }),
  frozen: whileWriting({
    name: 'Neo4j frozen (SIGSTOP) for 8 s while it is written',
    times: 10,
    breaks: async ({ signal }) => {
      await signal('SIGSTOP')
      await setTimeout(8000)
      await signal('SIGCONT')
    },
  }),
} satisfies Record<string, Drill>
