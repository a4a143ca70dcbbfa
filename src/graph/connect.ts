import type { ManagedTransaction, Result, Session, Transaction as DriverTransaction } from 'neo4j-driver'
import type { Cypher } from './cypher.ts'
import { aside, bookmarksFor, inSession, open, usual, type Connection } from './driver.ts'
import { encode } from './encode.ts'
import { faultOf, isCrowdedOut, isFleeting } from './faults.ts'
import type { Graph, Parameters, Transaction } from './graph.ts'
import { Queue, usualDearAtOnce, usualReads } from './queue.ts'
import { told } from './ran.ts'
import { patience, promptly, watched } from './watch.ts'

/** A graph on a Neo4j server or cluster. Connects when it is first asked, and again by itself after a loss. */
export function connect(to: Connection): Graph {
  const connection = { ...to, bookmarks: bookmarksFor(to) }
  const { readTimeout, reads = usualReads } = connection
  const pool = {
    ...usual,
    connections: Math.max(usual.connections, reads.atOnce + (reads.dearAtOnce ?? usualDearAtOnce)),
  }
  const driver = open(connection, pool)
  const reading = { ...connection, ...connection.reader }
  const reader = connection.reader ? open(reading, pool) : driver
  const prompt = open(reading, aside)
  const queue = new Queue(reads)
  const limit = readTimeout === undefined ? {} : { timeout: readTimeout }
  const longest = readTimeout === undefined ? Infinity : readTimeout + 1000
  const read = (statement: string, parameters: Parameters, signal: AbortSignal): Promise<unknown[][]> =>
    inSession(
      reader,
      connection,
      'READ',
      (session) => rowsOf(session.run(statement, encode(parameters), limit)),
      signal,
    )
  const peek = (statement: string): Promise<unknown[][]> =>
    byMeaning(promptly(inSession(prompt, connection, 'READ', (session) => rowsOf(session.run(statement)))))
  /** When the server was last heard from. */
  let heard = -Infinity
  let pinging: Promise<void> | undefined
  /** Those who ask at the same time hear the same answer. */
  const ping = (): Promise<void> => {
    pinging ??= peek('RETURN 1')
      .then(() => undefined)
      .finally(() => {
        pinging = undefined
      })
    return pinging
  }
  /** One that has just answered another is there, however long it takes to answer a ping. */
  const isThere = async (): Promise<void> => {
    if (performance.now() - heard > patience) await ping()
  }
  /** A server that is gone keeps its connections busy; one that answers is only asked too much. */
  const silentOrBusy = async (error: unknown): Promise<never> => {
    if (isCrowdedOut(error)) await ping()
    throw error
  }
  return {
    read: (statement, parameters, { caller, cost, tell = () => undefined } = {}) =>
      told(tell, (begin) => {
        const once = (signal: AbortSignal) => (): Promise<unknown[][]> => {
          begin()
          return onceMore(() => read(statement, parameters, signal))
            .then((rows) => {
              heard = performance.now()
              return rows
            })
            .catch(silentOrBusy)
        }
        return byMeaning(
          watched((signal) => queue.turn(once(signal), signal, cost), { ping: isThere, longest, caller }),
        )
      }),
    queue,
    run: (statement, parameters) =>
      byMeaning(inSession(driver, connection, 'WRITE', (session) => objectsOf(session, statement, parameters))),
    write: (work) =>
      byMeaning(
        inSession(driver, connection, 'WRITE', (session) =>
          session.executeWrite((opened) => work(transactionOf(opened))),
        ),
      ),
    peek,
    ping,
    close: async () => {
      await Promise.all([...new Set([driver, reader, prompt])].map((one) => one.close()))
    },
  }
}

/** A graph that does everything in one open transaction, whose end is the caller's: so a test leaves nothing behind. */
export function graphOf(transaction: DriverTransaction): Graph {
  const { run } = transactionOf(transaction)
  const read = (statement: string, parameters: Parameters): Promise<unknown[][]> =>
    byMeaning(rowsOf(transaction.run(statement, encode(parameters))))
  return {
    read,
    queue: { running: 0, waiting: 0 },
    run: (statement, parameters) => byMeaning(run(statement, parameters)),
    write: (work) => byMeaning(work({ run })),
    peek: (statement) => read(statement, {}),
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
