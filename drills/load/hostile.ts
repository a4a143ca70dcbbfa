import { setTimeout } from 'node:timers/promises'
import { hostileQuestions } from './hostileQuestions.ts'

export interface Hostile {
  /** Ends them, and tells how often each of their questions came to what. */
  readonly end: () => Promise<Readonly<Record<string, number>>>
}

/** So many that never tire; every third of their questions is hung up on after a moment. */
export function beginHostile(address: string, count: number): Hostile {
  const questions = hostileQuestions(5000)
  const outcomes: Record<string, number> = {}
  const over = new AbortController()
  let asked = 0
  const asking = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const number = asked++
      const hangsUp = number % 3 === 0 ? [AbortSignal.timeout(300)] : []
      const outcome = await outcomeOf(address, questions[number % questions.length], [over.signal, ...hangsUp])
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      await setTimeout(1)
    }
  }
  const all = Promise.all(Array.from({ length: count }, asking))
  return {
    end: async () => {
      over.abort()
      await all
      return outcomes
    },
  }
}

async function outcomeOf(address: string, query: string | undefined, signals: readonly AbortSignal[]): Promise<string> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.any([...signals]),
    })
    const { errors } = (await response.json()) as { errors?: readonly { extensions?: { code?: string } }[] }
    return errors?.[0]?.extensions?.code ?? 'answered'
  } catch (error) {
    if (signals.some(({ aborted }) => aborted)) return 'hung up'
    throw error
  }
}
