import type { FastifyReply } from 'fastify'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { Caller } from '../access/caller.ts'
import type { Outcome } from '../telemetry/outcome.ts'

/** Who asks: what Apollo hands on to the resolvers. */
export interface Asker extends Caller {
  /** Aborted when the client hangs up before it has its answer. */
  readonly gone: AbortSignal
  /** Whether it is the server itself, whose statements nobody needs to be told of. */
  readonly isOwn?: true
  /** Told what became of the operation. */
  readonly tell?: (outcome: Outcome) => void
  /** Told which operation it was. */
  readonly meet?: (document: DocumentNode, operation: OperationDefinitionNode) => void
  /** What was read for it already, or why it was not, by response key. */
  readonly found?: ReadonlyMap<string, Promise<unknown>> | undefined
}

/** The response closes whether it was sent or not; the request closes as soon as its body was read. */
export function goneFrom({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}
