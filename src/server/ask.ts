import { HeaderMap, type ApolloServer } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import type { Outcome } from '../telemetry/outcome.ts'
import { answerOf, type Answer } from './answer.ts'
import type { Asker } from './asker.ts'
import type { KnownOperation } from './knownOperations.ts'

/** Asks Apollo. Tells of the operation where it was answered whole. */
export async function ask(
  apollo: ApolloServer<Asker>,
  request: FastifyRequest,
  asker: Asker,
  learn: (operation: KnownOperation) => void = () => undefined,
): Promise<Answer> {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const { method, body, url } = request
  let outcome: Outcome = { code: 'BAD_REQUEST' } // for what Apollo refuses before it looks for an operation
  let met: Pick<KnownOperation, 'document' | 'operation'> | undefined
  const context: Asker = {
    ...asker,
    tell: (told) => {
      outcome = told
    },
    meet: (document, operation) => {
      met = { document, operation }
    },
  }
  const sent = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, body, search: new URL(url, 'http://_').search },
    context: () => Promise.resolve(context),
  })
  if (sent.body.kind !== 'complete') throw new Error('Expected an answer in one part: the schema has no @defer.')
  sent.headers.delete('content-length') // the next answer to the same has another
  const answer = answerOf(sent.status ?? 200, Object.fromEntries(sent.headers), sent.body.string, outcome)
  if (met && answer.isComplete) learn({ ...met, headers: answer.headers, outcome })
  return answer
}
