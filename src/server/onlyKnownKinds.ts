import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** Refuses operations of a kind that the schema has no fields for, which validation lets pass. */
export const onlyKnownKinds: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, operation }) => {
        const kind = operation?.operation
        if (kind && !schema.getRootType(kind)) {
          throw new GraphQLError(`Expected a query or a mutation; got a ${kind}.`, {
            nodes: operation,
            extensions: {
              code: 'BAD_USER_INPUT',
              http: { status: 400 },
              expected: 'a query or a mutation',
              received: kind,
            },
          })
        }
        return Promise.resolve()
      },
    }),
}
