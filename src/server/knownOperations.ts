import type { FastifyRequest } from 'fastify'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { isObject } from '../contract/isObject.ts'
import type { Answer } from './answer.ts'
import type { Asker } from './asker.ts'

/** An operation that was answered before, and what every whole answer to it has in common. */
export interface KnownOperation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly headers: Answer['headers']
  readonly outcome: Answer['outcome']
}

/** A request for which an operation may be known: only its variables differ from those before. */
export interface Repeatable {
  readonly key: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** So many characters of documents are kept; an operation has at most so many that Apollo would read it. */
const characters = 10_000_000

/** What an operation takes beside its document's text: about as much as so many characters. */
const beside = 2000

export type KnownOperations = LRUCache<string, KnownOperation>

/** The operations that were answered whole, as many as there is room for. */
export function knownOperations(): KnownOperations {
  return new LRUCache({ maxSize: characters, sizeCalculation: (_operation, key) => key.length + beside })
}

/**
 * What an answer depends on beside the variables: who asks it how, and the document. Undefined for a request that is no
 * plain question, such as one that asks for its cost.
 */
export function repeatable(
  { method, headers: { accept = '' }, body }: FastifyRequest,
  { role }: Asker,
): Repeatable | undefined {
  if (method !== 'POST' || !isObject(body)) return undefined
  const { query, operationName, extensions, variables } = body
  const { persistedQuery, ...others } = isObject(extensions) ? extensions : {}
  const hash = isObject(persistedQuery) ? persistedQuery['sha256Hash'] : undefined
  if (![query, operationName, hash].every(isTextOrNone) || Object.keys(others).length > 0) return undefined
  if (!isObject(variables ?? {})) return undefined
  return { key: [role, accept, operationName, hash, query].join('\n'), variables: isObject(variables) ? variables : {} }
}

function isTextOrNone(value: unknown): boolean {
  return typeof value === 'string' || value === undefined || value === null
}
