import neo4j, { type ManagedTransaction, type Session, type Transaction as DriverTransaction } from 'neo4j-driver'
import type { Cypher } from './cypher.ts'
import { encode } from './encode.ts'
import { faultOf } from './faults.ts'
import type { Graph, Parameters, Transaction } from './graph.ts'

export interface Connection {
  /** bolt://, neo4j:// or one of them with +s or +ssc */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The server's default database where undefined. */
  readonly database?: string | undefined
}

/** Milliseconds within which a database that is gone is known to be gone. */
const patience = 1500

/** A graph on a Neo4j server or cluster. Connects when it is first asked, and again by itself after a loss. */
export function connect({ uri, user, password, database }: Connection): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: patience,
    connectionAcquisitionTimeout: patience,
    maxTransactionRetryTime: 10 * patience,
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
    } catch (error) {
      throw faultOf(error)
    } finally {
      await session.close()
    }
  }
  return {
    read: (statement, parameters) => inSession('READ', (session) => rowsOf(session, statement, parameters)),
    run: (statement, parameters) => inSession('WRITE', (session) => objectsOf(session, statement, parameters)),
    write: (work) =>
      inSession('WRITE', (session) => session.executeWrite((transaction) => work(transactionOf(transaction)))),
    ping: async () => {
      await inSession('READ', (session) => session.run('RETURN 1'))
    },
    close: () => driver.close(),
  }
}

/** A graph that does everything in one open transaction, whose end is the caller's: so a test leaves nothing behind. */
export function graphOf(transaction: DriverTransaction): Graph {
  const { run } = transactionOf(transaction)
  return {
    read: (statement, parameters) => rowsOf(transaction, statement, parameters),
    run,
    write: (work) => work({ run }),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
}

type Runner = Session | ManagedTransaction | DriverTransaction

function transactionOf(transaction: ManagedTransaction | DriverTransaction): Transaction {
  return { run: (statement, parameters) => objectsOf(transaction, statement, parameters) }
}

async function rowsOf(runner: Runner, statement: string, parameters: Parameters): Promise<unknown[][]> {
  const { records } = await runner.run<Record<string, unknown>>(statement, encode(parameters))
  return records.map((record) => Array.from(record.values()))
}

/** The statement's header vouches for the shape of its rows; a test holds each against the database. */
async function objectsOf<P extends object, R>(runner: Runner, statement: Cypher<P, R>, parameters: P): Promise<R[]> {
  const { records } = await runner.run(statement.text, encode(parameters))
  return records.map((record) => record.toObject() as R)
}
