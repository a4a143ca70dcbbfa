import type { Driver, Record as Row } from 'neo4j-driver'
import type { Cypher } from './cypher.ts'
import { inSession, open, usual, type Connection } from './driver.ts'
import { faultOf } from './faults.ts'
import { fromPortable, toPortable, type Portable } from './portable.ts'

/** A graph whose values are read and written exactly as they are stored, in the notation of `portable.ts`. */
export interface ExactGraph {
  /**
   * Reads all rows of these statements one after the other, as they come, in one transaction. A column that is a map is
   * taken for properties.
   */
  readonly stream: <R extends object>(statements: readonly Cypher<Record<string, never>, R>[]) => AsyncGenerator<R>
  /** Runs one statement on rows of its own; what is a map in a row is taken for properties. */
  readonly write: <P extends object, R extends object>(
    statement: Cypher<{ readonly rows: readonly P[] }, R>,
    rows: readonly P[],
  ) => Promise<R[]>
  readonly close: () => Promise<void>
}

export function connectExactly(to: Connection): ExactGraph {
  const driver = open(to, usual, 'exact')
  return {
    stream: (statements) => stream(driver, to, statements),
    write: (statement, rows) => write(driver, to, statement, rows),
    close: () => driver.close(),
  }
}

/** From the leader of a cluster: others may be behind. */
async function* stream<R extends object>(
  driver: Driver,
  { database }: Connection,
  statements: readonly Cypher<Record<string, never>, R>[],
): AsyncGenerator<R> {
  const session = driver.session({ defaultAccessMode: 'WRITE', ...(database === undefined ? {} : { database }) })
  try {
    const transaction = await session.beginTransaction()
    for (const { text } of statements) {
      for await (const record of transaction.run(text)) yield rowOf(record) as R
    }
    await transaction.rollback() // nothing was changed
  } catch (error) {
    throw faultOf(error)
  } finally {
    await session.close()
  }
}

async function write<P extends object, R extends object>(
  driver: Driver,
  to: Connection,
  { text }: Cypher<{ readonly rows: readonly P[] }, R>,
  rows: readonly P[],
): Promise<R[]> {
  const parameters = { rows: rows.map((row) => columns(row, fromPortable)) }
  try {
    const connection = { ...to, bookmarks: undefined } // the leader has all that was written before
    const { records } = await inSession(driver, connection, 'WRITE', (session) => session.run(text, parameters))
    return records.map((record) => rowOf(record) as R)
  } catch (error) {
    throw faultOf(error)
  }
}

function rowOf(record: Row): object {
  return columns(record.toObject(), toPortable)
}

function columns(row: object, properties: (properties: Portable) => Portable): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [name, isMap(value) ? properties(value) : value]),
  )
}

function isMap(value: unknown): value is Portable {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
