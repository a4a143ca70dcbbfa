import { Agent, request as open } from 'node:http'
import autocannon from 'autocannon'
import { startingApart } from '../startingApart.ts'
import type { Contestant, Request } from './contestant.ts'

export interface Load {
  readonly requests: number
  readonly seconds: number
}

const headers = { 'content-type': 'application/json' }

/** Asks one after the other over one connection for so many seconds, five at least. Gives the milliseconds of each, in order. */
export async function askInTurn(requests: readonly Request[], seconds: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  const until = performance.now() + 1000 * seconds
  for (let turn = 0; performance.now() < until || turn < 5; turn += 1) {
    const asked = requests[turn % requests.length]
    if (!asked) throw new Error('Expected something to ask.')
    const began = performance.now()
    await answered(asked, agent)
    times.push(performance.now() - began)
  }
  agent.destroy()
  return times
}

/** The milliseconds until one request was answered. */
export async function timeOf(asked: Request): Promise<number> {
  const began = performance.now()
  await answered(asked)
  return performance.now() - began
}

function answered({ url, body }: Request, agent?: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = open(url, { method: 'POST', headers, ...(agent && { agent }) }, (response) => {
      response.resume().on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200) resolve()
        else reject(new Error(`Expected an answer of ${url}; got ${response.statusCode}.`))
      })
    })
    sent.on('error', reject).end(body)
  })
}

/** Asks so many over so many connections, each of which begins at another place of the list; ends when all are answered. */
export async function askAtOnce(
  { name }: Contestant,
  requests: readonly Request[],
  connections: number,
  amount: number,
): Promise<Load> {
  const prepared = requests.map(({ url, body }) => ({
    method: 'POST' as const,
    path: new URL(url).pathname,
    headers,
    body,
  }))
  const began = performance.now()
  let answered = began // autocannon itself ends at the next full second
  const start = startingApart(prepared, connections)
  const result = await autocannon({
    url: new URL(requests[0]?.url ?? '').origin,
    connections,
    amount,
    timeout: 120,
    verifyBody: (body) => String(body).startsWith('{"data":{'), // an error comes with the same status
    requests: prepared.slice(0, 1),
    setupClient: (client) => {
      start(client)
      client.on('response', () => {
        answered = performance.now()
      })
    },
  })
  const failed = result.errors + result.timeouts + result.non2xx + result.mismatches
  if (failed > 0) throw new Error(`${name} left ${failed} of ${amount} requests without an answer.`)
  return { requests: amount, seconds: (answered - began) / 1000 }
}
