import { setTimeout } from 'node:timers/promises'
import { connect } from '../../src/graph/connect.ts'
import { startClients } from '../clients.ts'
import type { Drill, Outcome } from '../drill.ts'
import { remove, roundQuestion, writeRound } from '../ledger.ts'
import { exampleQuestion } from '../questions.ts'
import { recovery } from '../recovery.ts'
import type { Stage } from '../stage.ts'

interface Fault {
  readonly name: string
  readonly times: number
  readonly breaks: (stage: Stage) => Promise<void>
}

/** Milliseconds that a kept answer may be behind the graph: CACHE_BOUND, and a moment. */
const bound = 1500

/**
 * A fault in the midst of a load, each time a little further on in it, the last time when its commit is already on the way.
 * A server with all its settings as usual is asked meanwhile for what is loaded, and for what no load changes.
 */
export function whileWriting({ name, times: usual, breaks }: Fault): Drill {
  return {
    name,
    times: usual,
    run: async (stage, times): Promise<Outcome> => {
      const server = await stage.serve()
      const graph = connect(stage.through)
      const rounds = { tried: 0, acknowledged: 0, known: 0 }
      const [backAfter, broken]: [number[], string[]] = [[], []]
      let [acknowledged, failed] = [0, 0]
      const write = async (): Promise<void> => {
        rounds.tried += 1
        const round = rounds.tried
        const isDone = await writeRound(graph, round)
        if (isDone) rounds.acknowledged = round
        if (isDone) acknowledged += 1
        else failed += 1
      }
      const bytes = await sentDuring(stage, write)
      const questions = [
        roundQuestion((round) => round >= rounds.known && round <= rounds.tried),
        exampleQuestion('03-members-of-a-project'),
        exampleQuestion('05-institution-by-ror'),
      ]
      const asking = startClients(server.address, questions, 4)
      for (let time = 1; time <= times; time += 1) {
        const acknowledgedBefore = rounds.acknowledged
        const sent = stage.proxy.sent()
        const writing = write()
        await Promise.race([stage.proxy.whenSent(sent + (bytes * time) / times), writing])
        await breaks(stage)
        await writing
        await setTimeout(bound)
        const { tried, acknowledged: oldest } = rounds
        const back = await recovery(
          server,
          roundQuestion((round) => round >= oldest && round <= tried),
        )
        if (typeof back === 'number') backAfter.push(back)
        else broken.push(`time ${time}, round ${oldest} of ${tried} being the last acknowledged: ${back}`)
        rounds.known = acknowledgedBefore
      }
      await asking.end()
      const { right, refused, wrong } = asking.tally()
      broken.unshift(...server.faults())
      broken.push(...wrong)
      await remove(graph)
      await graph.close()
      await server.end()
      return { times, right, refused, acknowledged, failed, backAfter, broken }
    },
  }
}

async function sentDuring({ proxy }: Stage, work: () => Promise<void>): Promise<number> {
  const before = proxy.sent()
  await work()
  return proxy.sent() - before
}
