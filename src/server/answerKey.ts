import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import stableStringify from 'safe-stable-stringify'
import { isObject } from '../contract/isObject.ts'
import type { Role } from '../contract/roles.ts'

/**
 * Names everything that an answer depends on beside the graph and this program: the document, its variables, how it was asked
 * and the role of who asks, by which it may be refused. Undefined where the request may be other than a query, or none.
 */
export async function answerKey(
  { method, url, headers, body }: FastifyRequest,
  role: Role | undefined,
  textOf: (hash: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const asker = [headers.accept, role]
  // What is no query is refused by GET; and so is what a browser may have been led to send.
  if (method === 'GET')
    return hashOf([url, headers['content-type'], ...preflighted.map((name) => headers[name]), ...asker])
  if (method !== 'POST' || !isObject(body)) return undefined
  const text = body['query'] ?? (await textOf(hashIn(body)))
  if (typeof text !== 'string' || text.includes('mutation')) return undefined
  return hashOf([body, ...asker])
}

/** The headers by which Apollo knows that a browser asked first whether it may ask. */
const preflighted = ['x-apollo-operation-name', 'apollo-require-preflight']

/** The hash of a document that the client does not send: https://www.apollographql.com/docs/apollo-server/performance/apq */
function hashIn({ extensions }: Readonly<Record<string, unknown>>): string {
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : undefined
  return isObject(persisted) ? String(persisted['sha256Hash']) : ''
}

/** Undefined for what is nested too deep to be written, which no question is. */
function hashOf(parts: readonly unknown[]): string | undefined {
  try {
    return createHash('sha256').update(stableStringify(parts)).digest('base64url')
  } catch {
    return undefined
  }
}
