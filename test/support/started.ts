/** What `setUp` started for the test files of a worker, kept where Jest hands it on to them. */
export interface Started {
  /** An empty, migrated Neo4j, for graphs that a test lays out and rolls back. */
  readonly empty: Login
  /** The Neo4j with the facts of data/ that the server below answers from. */
  readonly facts: Login
  /** The address of the whole program, as `npm start` starts it. */
  readonly served: string
}

export interface Login {
  readonly uri: string
  readonly user: string
  readonly password: string
}

const variable = 'PANORAMA_TEST_STARTED'

export function keepStarted(started: readonly Started[]): void {
  process.env[variable] = JSON.stringify(started)
}

export function started(): Started {
  const kept = JSON.parse(process.env[variable] ?? '[]') as Started[]
  const mine = kept[Number(process.env['JEST_WORKER_ID']) - 1]
  if (!mine) throw new Error('Expected Jest to have run test/support/setUp.ts first.')
  return mine
}
