import type { ApolloServer } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Answer } from './answer.ts'
import { ask } from './ask.ts'
import type { Asker } from './asker.ts'
import { knownOperations, repeatable, type Repeatable } from './knownOperations.ts'
import { isForGood, refusals } from './refusals.ts'
import { Turnstile } from './turnstile.ts'

/**
 * How questions are answered anew: by Apollo what it has not seen, and from then on directly, since what parses, is valid and
 * may be asked stays so, and what does not is refused for good. Whatever else is wrong, Apollo tells. What it has not seen takes
 * milliseconds to be parsed, validated and compiled, in one go: of these no two follow one another without what is known coming between.
 */
export function asking(
  apollo: ApolloServer<Asker>,
  { extensions: { answer } }: GraphQLSchema,
): (request: FastifyRequest, asker: Asker) => Promise<Answer> {
  const known = knownOperations()
  const refused = refusals()
  const unseen = new Turnstile()
  return async (request, asker) => {
    const question = answer && repeatable(request, asker)
    const before = question && known.get(question.key)
    if (!before) {
      const asked = question && isEmpty(question.variables) ? question.key : undefined
      const refusal = asked && refused.get(asked)
      if (refusal) return refusal
      await unseen.pass()
      if (asker.gone.aborted) return abandoned
      const given = await ask(apollo, request, asker, (operation) => question && known.set(question.key, operation))
      if (asked && isForGood(given)) refused.set(asked, given)
      return given
    }
    const { variables } = question
    const { data, found } = await answer(before, variables, asker)
    if (data === undefined) return ask(apollo, request, { ...asker, found })
    const { headers, outcome } = before
    return { status: 200, headers, body: Buffer.from(`{"data":${data}}\n`), isComplete: true, outcome }
  }
}

function isEmpty(variables: Repeatable['variables']): boolean {
  return Object.keys(variables).length === 0
}

/** For who hung up before its turn came: nobody gets it. */
const abandoned: Answer = {
  status: 503,
  headers: {},
  body: Buffer.alloc(0),
  isComplete: false,
  outcome: { code: 'GRAPH_ABANDONED' },
}
