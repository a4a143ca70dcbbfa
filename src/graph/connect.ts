import neo4j, {
  type ManagedTransaction,
  type Result,
  type Session,
  type Transaction as DriverTransaction,
} from 'neo4j-driver'
import type { Cypher } from './cypher.ts'
import { encode } from './encode.ts'
import { faultOf, isFleeting } from './faults.ts'
import type { Graph, Parameters, Transaction } from './graph.ts'

export interface Connection {
  /** bolt://, neo4j:// or one of them with +s or +ssc */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The server's default database where undefined. */
  readonly database?: string | undefined
  /** Milliseconds after which the server gives up a read; its own limit where undefined. */
  readonly readTimeout?: number | undefined
}

/** Milliseconds within which a database that is gone is known to be gone. */
const patience = 1500

/** A graph on a Neo4j server or cluster. Connects when it is first asked, and again by itself after a loss. */
export function connect({ uri, user, password, database, readTimeout }: Connection): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: patience,
    connectionAcquisitionTimeout: patience,
    maxTransactionRetryTime: 10 * patience,
    connectionLivenessCheckTimeout: 60_000, // what lay idle may have been cut off on the way unnoticed
    telemetryDisabled: true,
    userAgent: 'panorama-graph',
  })
  const inSession = async <Result>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> => {
    const session = driver.session({ defaultAccessMode: mode, ...(database === undefined ? {} : { database }) })
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
  const limit = readTimeout === undefined ? {} : { timeout: readTimeout }
  const read = (statement: string, parameters: Parameters): Promise<unknown[][]> =>
    inSession('READ', (session) => rowsOf(session.run(statement, encode(parameters), limit)))
  return {
    read: (statement, parameters) => byMeaning(onceMore(() => read(statement, parameters))),
    run: (statement, parameters) =>
      byMeaning(inSession('WRITE', (session) => objectsOf(session, statement, parameters))),
    write: (work) =>
      byMeaning(inSession('WRITE', (session) => session.executeWrite((open) => work(transactionOf(open))))),
    ping: async () => {
      await byMeaning(read('RETURN 1', {}))
    },
    close: () => driver.close(),
  }
}

/** A graph that does everything in one open transaction, whose end is the caller's: so a test leaves nothing behind. */
export function graphOf(transaction: DriverTransaction): Graph {
  const { run } = transactionOf(transaction)
  const read = (statement: string, parameters: Parameters): Promise<unknown[][]> =>
    byMeaning(rowsOf(transaction.run(statement, encode(parameters))))
  return {
    read,
    run: (statement, parameters) => byMeaning(run(statement, parameters)),
    write: (work) => byMeaning(work({ run })),
    ping: async () => {
      await read('RETURN 1', {})
    },
    close: () => Promise.resolve(),
  }
}

/** A connection may have been lost before this read, or a cluster's member left: the next one may do, if it is quick. */
async function onceMore<Result>(read: () => Promise<Result>): Promise<Result> {
  const began = performance.now()
  try {
    return await read()
  } catch (error) {
    if (isFleeting(error) && performance.now() - began < patience / 4) return read()
    throw error
  }
}

/** Within a transaction errors stay the driver's own, by which it knows when to repeat; here they become ours. */
async function byMeaning<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    throw faultOf(error)
  }
}

function transactionOf(transaction: ManagedTransaction | DriverTransaction): Transaction {
  return { run: (statement, parameters) => objectsOf(transaction, statement, parameters) }
}

async function rowsOf(result: Result): Promise<unknown[][]> {
  const { records } = await result
  return records.map((record) => Array.from<unknown>(record.values()))
}

/** The statement's header vouches for the shape of its rows; a test holds each against the database. */
async function objectsOf<P extends object, R>(
  runner: Session | ManagedTransaction | DriverTransaction,
  statement: Cypher<P, R>,
  parameters: P,
): Promise<R[]> {
  const { records } = await runner.run(statement.text, encode(parameters))
  return records.map((record) => record.toObject() as R)
}
