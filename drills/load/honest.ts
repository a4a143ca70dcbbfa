import autocannon from 'autocannon'
import { quantile } from '../../bench/quantile.ts'
import { startingApart } from '../../bench/startingApart.ts'

/** How clients fared. */
export interface Fared {
  readonly requests: number
  readonly perSecond: number
  /** Milliseconds within which so many of a hundred were answered. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Those that were not answered, or not with data alone. */
  readonly failed: number
}

interface Asked {
  readonly address: string
  readonly queries: readonly string[]
  readonly connections: number
  readonly seconds: number
  /** Requests a second of all of them together; as many as are answered where it is not given. */
  readonly rate?: number
}

/** Clients that ask one question after the other, each beginning at another place of the list. */
export async function askFor({ address, queries, connections, seconds, rate }: Asked): Promise<Fared> {
  const times: number[] = []
  const requests = queries.map((query) => ({
    method: 'POST' as const,
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }))
  const options: autocannon.Options = {
    url: address,
    connections,
    duration: seconds,
    timeout: 60,
    requests: requests.slice(0, 1),
    verifyBody: (body) => String(body).startsWith('{"data":'),
    ...(rate === undefined ? {} : { overallRate: rate }),
    setupClient: startingApart(requests, connections),
  }
  const { errors, timeouts, non2xx, mismatches, duration } = await new Promise<autocannon.Result>((done, failed) => {
    const running = autocannon(options, (error: unknown, result) => {
      if (error instanceof Error) failed(error)
      else done(result)
    })
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  return {
    requests: times.length,
    perSecond: times.length / duration,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    failed: errors + timeouts + non2xx + mismatches,
  }
}
