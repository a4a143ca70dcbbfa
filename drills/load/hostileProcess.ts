import { setTimeout } from 'node:timers/promises'
import { hostileQuestions } from './hostileQuestions.ts'

/* Asks the server of its first argument, so many at a time as its second one says, until it is told to end; then it tells what came of it. */

const [address = '', count = ''] = process.argv.slice(2)
const questions = hostileQuestions(5000)
const outcomes: Record<string, number> = {}
const over = new AbortController()
let asked = 0

process.once('message', () => {
  over.abort()
})
await Promise.all(Array.from({ length: Number(count) }, asking))
process.send?.(outcomes)
process.disconnect()

/** Asks on and on; every third question is hung up on after a moment. */
async function asking(): Promise<void> {
  while (!over.signal.aborted) {
    const number = asked++
    const hangsUp = number % 3 === 0 ? [AbortSignal.timeout(300)] : []
    const outcome = await outcomeOf(questions[number % questions.length], [over.signal, ...hangsUp])
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    await setTimeout(1)
  }
}

async function outcomeOf(query: string | undefined, signals: readonly AbortSignal[]): Promise<string> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.any([...signals]),
    })
    const text = await response.text()
    return text.startsWith('{"errors"') ? codeIn(text) : 'answered'
  } catch (error) {
    if (signals.some(({ aborted }) => aborted)) return 'hung up'
    throw error
  }
}

function codeIn(text: string): string {
  const { errors } = JSON.parse(text) as { errors: readonly { extensions?: { code?: string } }[] }
  return errors[0]?.extensions?.code ?? 'no code'
}
