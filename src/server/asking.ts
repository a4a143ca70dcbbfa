import type { ApolloServer } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Answer } from './answer.ts'
import { ask } from './ask.ts'
import type { Asker } from './asker.ts'
import { knownOperations, repeatable } from './knownOperations.ts'
import { Turnstile } from './turnstile.ts'

/**
 * How questions are answered anew: by Apollo what it has not seen, and from then on directly, since what parses, is valid and
 * may be asked stays so. Whatever then is wrong, Apollo tells. What it has not seen takes milliseconds to be parsed, validated and
 * compiled, in one go: of these no two follow one another without what is known coming between.
 */
export function asking(
  apollo: ApolloServer<Asker>,
  { extensions: { answer } }: GraphQLSchema,
): (request: FastifyRequest, asker: Asker) => Promise<Answer> {
  const known = knownOperations()
  const unseen = new Turnstile()
  return async (request, asker) => {
    const question = answer && repeatable(request, asker)
    const before = question && known.get(question.key)
    if (!before) {
      await unseen.pass()
      return ask(apollo, request, asker, (operation) => question && known.set(question.key, operation))
    }
    const { variables } = question
    const { data, found } = await answer(before, variables, asker)
    if (data === undefined) return ask(apollo, request, { ...asker, found })
    const { headers, outcome } = before
    return { status: 200, headers, body: Buffer.from(`{"data":${data}}\n`), isComplete: true, outcome }
  }
}
