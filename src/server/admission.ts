import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql'
import { exceeded } from '../limits/exceeded.ts'
import type { Limits } from '../limits/limits.ts'

/** Refuses requests that ask for too much before GraphQL sees them: too many, several in one, or too long to be read. */
export async function admit(app: FastifyInstance, { rate, document, tokens }: Limits): Promise<void> {
  if (rate !== undefined) await limitRate(app, rate)
  app.addHook('preHandler', (request, _reply, done) => {
    done(tooMuch(request, { document, tokens }))
  })
}

/** By the client's address; IPv6 by its network, of which one client has many. The headers are those of the IETF's draft. */
async function limitRate(app: FastifyInstance, rate: number): Promise<void> {
  await app.register(rateLimit, {
    max: rate,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    errorResponseBuilder: () => exceeded('rate', { asked: rate + 1, allowed: rate }),
  })
}

function tooMuch(
  { body, query }: FastifyRequest,
  { document, tokens }: Pick<Limits, 'document' | 'tokens'>,
): GraphQLError | undefined {
  if (Array.isArray(body)) return exceeded('batch', { asked: body.length, allowed: 1 })
  const text = textOf(body) ?? textOf(query)
  if (text === undefined) return undefined
  if (text.length > document) return exceeded('document', { asked: text.length, allowed: document })
  if (text.length <= tokens) return undefined // each has one character at least
  const asked = tokensIn(text)
  return asked > tokens ? exceeded('tokens', { asked, allowed: tokens }) : undefined
}

function textOf(parameters: unknown): string | undefined {
  if (typeof parameters !== 'object' || parameters === null || !('query' in parameters)) return undefined
  return typeof parameters.query === 'string' ? parameters.query : undefined
}

/** As far as it can be read; where it cannot, parsing it says why. */
function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
  }
  return count
}
