import { setTimeout } from 'node:timers/promises'
import { startClients } from '../clients.ts'
import type { Drill, Outcome } from '../drill.ts'
import { exampleQuestions } from '../questions.ts'
import { recovery, statusOf } from '../recovery.ts'
import type { Stage } from '../stage.ts'

interface Fault {
  readonly name: string
  readonly times: number
  /** Breaks it; what mends it again, where it does not mend itself. */
  readonly breaks: (stage: Stage) => Promise<Mend>
  /** Whether every question is answered all the same. */
  readonly isHarmless?: boolean
}

type Mend = (() => Promise<void>) | undefined

const clients = 8

/** A fault, again and again, while clients ask the example questions of a server that keeps no answers. */
export function whileReading({ name, times: usual, breaks, isHarmless = false }: Fault): Drill {
  return {
    name,
    times: usual,
    run: async (stage, times): Promise<Outcome> => {
      const server = await stage.serve({ CACHE_SIZE: '0' })
      const questions = exampleQuestions()
      const [first] = questions
      if (!first) throw new Error('Expected example questions.')
      const asking = startClients(server.address, questions, clients)
      const backAfter: number[] = []
      const broken: string[] = []
      for (let time = 1; time <= times; time += 1) {
        if (!(await asking.answered(20))) broken.push(`before time ${time}: the clients are not answered any more`)
        await setTimeout(50 * (time % 10)) // so that it comes at another moment each time
        const mend = await breaks(stage)
        const live = await statusOf(server.address, 'live')
        if (live !== 200) broken.push(`time ${time}: expected the process to tell that it lives, got ${live}`)
        await mend?.()
        const back = await recovery(server, first)
        if (typeof back === 'number') backAfter.push(back)
        else broken.push(`time ${time}: ${back}`)
      }
      await asking.end()
      const { right, refused, wrong } = asking.tally()
      if (isHarmless && refused > 0) broken.push(`expected every question to be answered; ${refused} were not`)
      broken.unshift(...server.faults())
      broken.push(...wrong)
      await server.end()
      return { times, right, refused, backAfter, broken }
    },
  }
}
