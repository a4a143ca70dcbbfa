import autocannon from 'autocannon'

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
  let client = 0
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
    setupClient: (connection) => {
      const start = Math.floor((client * requests.length) / connections) % requests.length
      client += 1
      connection.setRequests([...requests.slice(start), ...requests.slice(0, start)])
    },
  }
  const { errors, timeouts, non2xx, mismatches, duration } = await new Promise<autocannon.Result>((done, failed) => {
    const running = autocannon(options, (error: unknown, result) => {
      if (error instanceof Error) failed(error)
      else done(result)
    })
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  const sorted = times.sort((one, other) => one - other)
  const within = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN
  return {
    requests: sorted.length,
    perSecond: sorted.length / duration,
    p50: within(0.5),
    p95: within(0.95),
    p99: within(0.99),
    failed: errors + timeouts + non2xx + mismatches,
  }
}
