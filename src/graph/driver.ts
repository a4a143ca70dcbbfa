import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver'
import { greeted } from './greeted.ts'
import type { QueueLimits } from './queue.ts'
import { patience } from './watch.ts'

/** Who somebody is to the server. */
export interface Login {
  readonly user: string
  readonly password: string
}

export interface Connection extends Login {
  /** bolt://, neo4j:// or one of them with +s or +ssc */
  readonly uri: string
  /** Who reads, where that is another one: such as may only read, where the server's edition knows roles. */
  readonly reader?: Login | undefined
  /** The server's default database where undefined. */
  readonly database?: string | undefined
  /** Milliseconds after which the server gives up a read; its own limit where undefined. */
  readonly readTimeout?: number | undefined
  /** How many reads it is asked at once, and how many wait. */
  readonly reads?: QueueLimits | undefined
}

/** How a driver shares its connections out. */
interface Pool {
  readonly connections: number
  /** Milliseconds that a question waits for one of them. */
  readonly wait: number
}

export const usual: Pool = { connections: 100, wait: patience }
/** For what must not wait behind other questions. It is given up before the pool would say anything. */
export const aside: Pool = { connections: 10, wait: 2 * patience }

/**
 * What its sessions tell one another of how far each has read, so that in a cluster none reads of a member that lags
 * behind: a version once seen is a version all of them see. One server needs none of it.
 */
export function bookmarksFor({ uri }: Connection): BookmarkManager | undefined {
  return uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined
}

/** Connects when it is first used. Where values are wanted exactly as they are stored, INTEGER and FLOAT stay apart. */
export function open(
  { uri, user, password }: Connection,
  { connections, wait }: Pool,
  numbers: 'exact' | 'simple' = 'simple',
): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: numbers === 'simple',
    maxConnectionPoolSize: connections,
    connectionTimeout: patience,
    connectionAcquisitionTimeout: wait,
    maxTransactionRetryTime: 10 * patience,
    connectionLivenessCheckTimeout: 60_000, // what lay idle may have been cut off on the way unnoticed
    telemetryDisabled: true,
    userAgent: 'panorama-graph',
  })
}

/** Does work in a session of its own. Aborted, it closes the session, upon which the server ends what runs in it. */
export async function inSession<Result>(
  driver: Driver,
  { database, bookmarks }: Connection & { readonly bookmarks: BookmarkManager | undefined },
  mode: 'READ' | 'WRITE',
  work: (session: Session) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  signal?.throwIfAborted()
  const session = driver.session({
    defaultAccessMode: mode,
    ...(database === undefined ? {} : { database }),
    ...(bookmarks === undefined ? {} : { bookmarkManager: bookmarks }),
  })
  const close = (): void => void session.close()
  signal?.addEventListener('abort', close, { once: true })
  try {
    return await greeted(() => work(session))
  } finally {
    signal?.removeEventListener('abort', close)
    await session.close()
  }
}
