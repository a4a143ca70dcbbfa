import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import { getVariableValues, GraphQLError } from 'graphql'
import { costExceeded } from '../compiler/costExceeded.ts'
import { inSpan } from '../telemetry/spans.ts'
import type { Asker } from './asker.ts'

/**
 * Refuses operations that cost more than they may, before anything of them runs. What one costs is told when it was refused
 * for that, and to who asks with `"extensions": {"cost": true}` in the request.
 */
export function priced(allowed: number): ApolloServerPlugin<Asker> {
  const requestDidStart = (): GraphQLRequestListener<Asker> => {
    let estimated: number | undefined
    return {
      didResolveOperation: ({ schema, document, operation, request }) => {
        const { price } = schema.extensions
        if (!operation || !price) return Promise.resolve()
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
        if (!coerced) return Promise.resolve() // what is wrong with them the executor tells
        try {
          estimated = inSpan('compile', () => price(document, operation, coerced))
        } catch (error) {
          if (isTooDear(error)) throw error
          return Promise.resolve() // so for the arguments
        }
        if (estimated > allowed) throw costExceeded(estimated, allowed, true)
        return Promise.resolve()
      },
      willSendResponse: ({ request, response, errors }) => {
        const refused = errors?.find(isTooDear)
        const wanted = request.extensions?.['cost'] === true
        const cost = { estimated: refused?.extensions['asked'] ?? estimated, limit: allowed }
        if (response.body.kind === 'single' && (refused ?? (wanted && estimated !== undefined))) {
          const { singleResult } = response.body
          response.body = {
            kind: 'single',
            singleResult: { ...singleResult, extensions: { ...singleResult.extensions, cost } },
          }
        }
        return Promise.resolve()
      },
    }
  }
  return { requestDidStart: () => Promise.resolve(requestDidStart()) }
}

function isTooDear(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions['code'] === 'COST_EXCEEDED'
}
