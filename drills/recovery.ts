import { setTimeout } from 'node:timers/promises'
import { ask } from './clients.ts'
import type { Question } from './questions.ts'
import type { ServerProcess } from './serverProcess.ts'

/** Seconds after which a server is taken for one that does not come back without help. */
const patience = 120

/**
 * Waits until a server is ready and answers this question: the seconds it took; or what came of it, where that is neither an
 * answer nor a refusal for the moment, or where it does not come back.
 */
export async function recovery({ address }: ServerProcess, question: Question): Promise<number | string> {
  const began = performance.now()
  let last = ''
  while (performance.now() - began < 1000 * patience) {
    const ready = await statusOf(address, 'ready')
    const outcome = await ask(address, question)
    if (outcome === 'right' && ready === 200) return (performance.now() - began) / 1000
    if (outcome !== 'right' && outcome !== 'refused') return outcome
    last = `readiness ${ready}, the question ${outcome}`
    await setTimeout(100)
  }
  return `it did not come back within ${patience} s: ${last}`
}

/** What a server tells of its health; 0 where it tells nothing. */
export function statusOf(address: string, health: 'live' | 'ready'): Promise<number> {
  return fetch(`${address}/health/${health}`).then(
    ({ status }) => status,
    () => 0,
  )
}
