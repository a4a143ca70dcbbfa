import { HeaderMap, type ApolloServer } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import type { Outcome } from '../telemetry/outcome.ts'
import { answerOf, type Answer } from './answer.ts'
import type { Asker } from './asker.ts'

/** Asks Apollo. */
export async function ask(apollo: ApolloServer<Asker>, request: FastifyRequest, asker: Asker): Promise<Answer> {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const { method, body, url } = request
  let outcome: Outcome = { code: 'BAD_REQUEST' } // for what Apollo refuses before it looks for an operation
  const tell = (told: Outcome): void => {
    outcome = told
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, body, search: new URL(url, 'http://_').search },
    context: () => Promise.resolve({ ...asker, tell }),
  })
  if (answer.body.kind !== 'complete') throw new Error('Expected an answer in one part: the schema has no @defer.')
  return answerOf(answer.status ?? 200, Object.fromEntries(answer.headers), answer.body.string, outcome)
}
