import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import { greatestNeed } from '../access/greatestNeed.ts'
import { refused } from '../access/refusals.ts'
import { isEnough } from '../contract/roles.ts'
import type { Asker } from './asker.ts'

/** Refuses operations that name a field which who asks may not ask for, before anything of them is compiled or run. */
export function onlyPermitted(schema: GraphQLSchema): ApolloServerPlugin<Asker> {
  const needOf = greatestNeed(schema)
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, contextValue }) => {
          const need = operation && needOf(document, operation)
          if (need && !isEnough(contextValue.role, need.role)) throw refused(contextValue, need)
          return Promise.resolve()
        },
      }),
  }
}
