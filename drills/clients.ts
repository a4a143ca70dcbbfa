import { setTimeout } from 'node:timers/promises'
import type { Question } from './questions.ts'

/** How questions were answered. */
export interface Tally {
  readonly right: number
  /** How many were told that they cannot be answered at the moment. */
  readonly refused: number
  /** Each that was answered otherwise, in words. */
  readonly wrong: readonly string[]
}

export interface Clients {
  readonly tally: () => Tally
  /** Whether so many more questions were answered, rightly or wrongly, before one would be taken for forgotten. */
  readonly answered: (count: number) => Promise<boolean>
  /** Resolves when what they have asked is answered. */
  readonly end: () => Promise<void>
}

/** What a server says that cannot answer at the moment. */
const passing = ['GRAPH_UNAVAILABLE', 'GRAPH_OVERLOADED']
/** Milliseconds after which a question is taken for forgotten. */
const forgotten = 60_000
/** Milliseconds after which who was refused asks again; a browser would wait the second that it is told. */
const pause = 100

/** So many clients, each of which asks one question after the other, until they are told to end. */
export function startClients(address: string, questions: readonly Question[], count: number): Clients {
  let [right, refused, isOver] = [0, 0, false]
  const wrong: string[] = []
  const asking = async (_: unknown, client: number): Promise<void> => {
    for (let turn = client; !isOver; turn += 1) {
      const question = questions[turn % questions.length]
      if (!question) return
      const outcome = await ask(address, question)
      if (outcome === 'right') right += 1
      else if (outcome === 'refused') refused += 1
      else wrong.push(outcome)
      if (outcome !== 'right') await setTimeout(pause)
    }
  }
  const all = Promise.all(Array.from({ length: count }, asking))
  return {
    tally: () => ({ right, refused, wrong }),
    answered: async (count) => {
      const enough = right + wrong.length + count
      const until = performance.now() + forgotten
      while (right + wrong.length < enough && performance.now() < until) await setTimeout(20)
      return right + wrong.length >= enough
    },
    end: async () => {
      isOver = true
      await all
    },
  }
}

/** Asks once: it is answered rightly, or refused for the moment; anything else is told in words. */
export async function ask(address: string, question: Question): Promise<string> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question.query }),
      signal: AbortSignal.timeout(forgotten),
    })
    return outcomeOf(question, response.status, (await response.json()) as Answer)
  } catch (error) {
    return `${question.name} got no answer: ${error instanceof Error ? error.message : String(error)}`
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

function outcomeOf({ name, faultIn }: Question, status: number, { data, errors }: Answer): string {
  if (errors === undefined) {
    const fault = status === 200 ? faultIn(data) : `expected status 200, got ${status}`
    return fault === undefined ? 'right' : `${name}: ${fault}`
  }
  const others = errors.filter(({ extensions }) => !passing.includes(extensions?.code ?? ''))
  return others.length === 0 ? 'refused' : `${name}: ${JSON.stringify(others)}`
}
