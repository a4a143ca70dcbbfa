import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server'
import { GraphQLError, stripIgnoredCharacters } from 'graphql'
import type { Documents } from './readDocuments.ts'

/** Answers no documents but these, in their words or by their ids; how they are laid out makes no difference. */
export function onlyTrusted(documents: Documents): ApolloServerPlugin {
  const known = new Set([...documents.values()].map((text) => stripIgnoredCharacters(text)))
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ source }) => {
          if (known.has(stripIgnoredCharacters(source))) return Promise.resolve()
          throw new GraphQLError(
            'Expected a document that this server knows: it answers no others. Ask for this one to be added to TRUSTED_DOCUMENTS.',
            { extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 403 } } },
          )
        },
      }),
  }
}

/** Finds the trusted documents where Apollo keeps those that clients hand in otherwise, and takes in none. */
export function storeOf(documents: Documents): NonNullable<ApolloServerOptions<BaseContext>['cache']> {
  return {
    get: (key) => Promise.resolve(documents.get(key.replace(/^apq:/, ''))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  }
}
