import { isDeepStrictEqual } from 'node:util'
import type { Contestant } from './contestant.ts'
import type { PeerOperation, Values } from './operation.ts'
import { unwrapped } from './unwrapped.ts'

/** Asks all of them the same and refuses to go on where one answers otherwise. Gives the bytes of our answer, on average. */
export async function compare(
  contestants: readonly Contestant[],
  operation: PeerOperation,
  variables: readonly Values[],
): Promise<number> {
  let bytes = 0
  for (const values of variables) {
    const answers = []
    for (const contestant of contestants) {
      const body = await ask(contestant, operation, values)
      if (contestant.name === 'us') bytes += Buffer.byteLength(body) / variables.length
      answers.push({ name: contestant.name, answer: plainAnswer(body, operation) })
    }
    const [first, ...others] = answers
    for (const { name, answer } of others) {
      if (isDeepStrictEqual(answer, first?.answer)) continue
      throw new Error(
        `${operation.name}, asked about ${JSON.stringify(values)}: ${first?.name} and ${name} answer differently.\n` +
          `${shown(first?.answer)}\n${shown(answer)}`,
      )
    }
  }
  return bytes
}

/** The body of an answer without errors. */
async function ask(contestant: Contestant, operation: PeerOperation, values: Values): Promise<string> {
  const { url, body } = contestant.request(operation, values)
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const text = await response.text()
  if (response.ok && !text.includes('"errors"')) return text
  throw new Error(`${contestant.name} did not answer ${operation.name}: ${text.slice(0, 2000)}`)
}

function plainAnswer(body: string, { single }: PeerOperation): unknown {
  const { data } = JSON.parse(body) as { readonly data: unknown }
  return unwrapped(data, single)
}

function shown(answer: unknown): string {
  return JSON.stringify(answer).slice(0, 1500)
}
