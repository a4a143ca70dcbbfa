import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server'
import { GraphQLError, stripIgnoredCharacters } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Documents } from './readDocuments.ts'

type Store = Exclude<ApolloServerOptions<BaseContext>['cache'], 'bounded' | undefined>

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
export function storeOf(documents: Documents): Store {
  return {
    get: (key) => Promise.resolve(documents.get(key.replace(/^apq:/, ''))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  }
}

/** Finds these documents there too, beside those that clients hand in: as many of these as there is room for. */
export function storeBeside(documents: Documents): Store {
  const own = storeOf(documents)
  const handedIn = new LRUCache<string, string>({ maxSize: 10_000_000, sizeCalculation: (text) => text.length + 1 })
  return {
    get: async (key) => (await own.get(key)) ?? handedIn.get(key),
    set: (key, text) => Promise.resolve(void handedIn.set(key, text)),
    delete: (key) => Promise.resolve(void handedIn.delete(key)),
  }
}
