import { isRetryableError, Neo4jError } from 'neo4j-driver'

/** Something the database could not do, by its meaning. `code` is stable; the message says what to do. */
export class GraphFault extends Error {
  readonly code: string
  /** Whether the same may well be answered when it is asked again in a while. */
  readonly passes: boolean

  constructor(code: string, message: string, cause: unknown, passes = false) {
    super(message, { cause })
    this.name = 'GraphFault'
    this.code = code
    this.passes = passes
  }

  /** One of the faults below, where we know it before the database says so. */
  static of(code: Kind['code'], cause: unknown): GraphFault {
    const { message, passes } = kinds.find((kind) => kind.code === code) ?? { message: code, passes: false }
    return new GraphFault(code, message, cause, passes)
  }
}

/** All connections are in use, or none could be made: the driver has no code for it. */
const noConnectionFree = 'acquisition timed out'

interface Kind {
  readonly code: string
  readonly matches: RegExp
  readonly message: string
  readonly passes?: boolean
}

/** By the driver's and the server's own codes: https://neo4j.com/docs/status-codes/5/errors/all-errors/. The first that matches. */
const kinds: readonly Kind[] = [
  {
    code: 'GRAPH_REFUSED',
    matches: /^Neo\.ClientError\.Security\./,
    message: 'The graph refuses our credentials; check NEO4J_USER and NEO4J_PASSWORD, and those of NEO4J_READ_USER.',
  },
  {
    code: 'GRAPH_REFUSED',
    matches: /^Neo\.ClientError\.Database\.DatabaseNotFound/,
    message: 'The server has no database of that name; check NEO4J_DATABASE.',
  },
  {
    code: 'GRAPH_TIMEOUT',
    matches: /TransactionTimedOut|LockAcquisitionTimeout/,
    message: 'The graph took too long to answer; ask for less at a time.',
  },
  {
    code: 'GRAPH_OVERLOADED',
    matches: new RegExp(noConnectionFree),
    message: 'The graph is busy with other questions; please try again shortly.',
    passes: true,
  },
  {
    code: 'GRAPH_OVERLOADED',
    matches: /OutOfMemory/,
    message: 'The graph lacks the memory to answer this; ask for less at a time.',
  },
  {
    code: 'CONSTRAINT_BROKEN',
    matches: /^Neo\.ClientError\.Schema\.ConstraintValidationFailed/,
    message: 'The change would break a rule of the graph, such as an id that is there already; nothing was changed.',
  },
  {
    code: 'TEXT_TOO_LONG',
    matches: /too large to index/,
    message:
      'A text is longer than the graph can look up: ids, names and whatever else is found by its value may have some 8,000 bytes. Nothing was changed.',
  },
  {
    code: 'GRAPH_UNAVAILABLE',
    // A database that stops ends what runs in it; one that could not write, as on a full disk, does nothing until it is opened anew.
    matches:
      /^ServiceUnavailable|^SessionExpired|^Neo\.TransientError\.|^Neo\.DatabaseError\.Transaction\.|DatabaseUnavailable|LockClientStopped|Transaction\.Terminated/,
    message: 'The graph cannot be reached at the moment; please try again shortly.',
    passes: true,
  },
]

/** The fault that an error of the driver means; any other error as it is. */
export function faultOf(error: unknown): unknown {
  if (isCutGreeting(error)) return GraphFault.of('GRAPH_UNAVAILABLE', error)
  if (!(error instanceof Neo4jError)) return error
  const kind = kinds.find(({ matches }) => matches.test(error.code) || matches.test(error.message))
  return kind ? new GraphFault(kind.code, kind.message, error, kind.passes) : error
}

/** Whether no connection was free in time. */
export function isCrowdedOut(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.includes(noConnectionFree)
}

/** Whether the same may well succeed when it is asked again. */
export function isFleeting(error: unknown): boolean {
  return isCutGreeting(error) || (error instanceof Neo4jError && isRetryableError(error))
}

/** Where a connection is lost in the midst of its greeting, the driver reads on beyond its end, or takes it for another protocol's. */
function isCutGreeting(error: unknown): boolean {
  if (error instanceof Neo4jError) return error.code === 'ProtocolError'
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_OUT_OF_RANGE'
}
