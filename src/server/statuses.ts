import type { ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import Negotiator from 'negotiator'
import { retryAfter } from './answerFault.ts'

const ownStatus = [
  'BAD_REQUEST',
  'DOCUMENT_NOT_TRUSTED',
  'FORBIDDEN',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
]
const modern = 'application/graphql-response+json'
const legacy = 'application/json'

/**
 * The status of an answer, by the draft of GraphQL over HTTP: `application/graphql-response+json` tells by it how the
 * question fared; `application/json` is 200 for whatever was asked in good form. A graph that is busy or gone is 503 in both.
 */
export const statuses: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        if (body.kind !== 'single') return Promise.resolve()
        const { singleResult } = body
        const { data, errors = [] } = singleResult
        if (errors.length === 0) return Promise.resolve()
        if (errors.every(passes) && isEmpty(data)) {
          delete singleResult.data
          http.status = 503
          http.headers.set('retry-after', String(retryAfter))
        } else if (!errors.some(isOfRequest)) {
          http.status = isModern(request.http?.headers) ? modernStatus(data, errors) : legacyStatus(data, errors)
        }
        return Promise.resolve()
      },
    }),
}

function isModern(headers: HeaderMap | undefined): boolean {
  const accept = headers?.get('accept')
  if (accept === undefined) return false
  return new Negotiator({ headers: { accept } }).mediaType([legacy, modern]) === modern
}

function modernStatus(data: unknown, errors: readonly GraphQLFormattedError[]): number {
  if (data !== undefined) return 294
  if (hasOne(errors, 'INTERNAL_SERVER_ERROR')) return 500
  return hasOne(errors, 'GRAPHQL_PARSE_FAILED') ? 400 : 422
}

function legacyStatus(data: unknown, errors: readonly GraphQLFormattedError[]): number {
  return data === undefined && hasOne(errors, 'INTERNAL_SERVER_ERROR') ? 500 : 200
}

function hasOne(errors: readonly GraphQLFormattedError[], code: string): boolean {
  return errors.some(({ extensions }) => extensions?.['code'] === code)
}

/** Whether the request was in no good form, or is one of a protocol that has its own statuses. */
function isOfRequest({ extensions }: GraphQLFormattedError): boolean {
  return ownStatus.includes(String(extensions?.['code']))
}

function passes({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['retryAfter'] !== undefined
}

function isEmpty(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.values(data ?? {}).every((value) => value === null)
}
