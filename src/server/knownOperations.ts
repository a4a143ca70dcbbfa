import type { FastifyRequest } from 'fastify'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { bytesParsed } from '../compiler/bytesParsed.ts'
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

/** About what the operations that are known may take. */
const bytes = 32 * 2 ** 20

export type KnownOperations = LRUCache<string, KnownOperation>

/** The operations that were answered whole, as many as there is room for. */
export function knownOperations(): KnownOperations {
  return new LRUCache({ maxSize: bytes, sizeCalculation: ({ document }, key) => bytesParsed(document) + key.length })
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
  const { query, operationName, extensions = {}, variables } = body
  const hash = hashIn(extensions)
  if (hash === undefined || !isText(operationName ?? '-') || !isObject(variables ?? {})) return undefined
  if (hash === '' ? !isText(query) : query !== undefined) return undefined
  const key = JSON.stringify([role ?? null, accept, operationName ?? null, hash, query ?? null])
  return { key, variables: isObject(variables) ? variables : {} }
}

/** The hash of a document that is handed in by no more than that; '' where there is none, undefined where something else is asked. */
function hashIn(extensions: unknown): string | undefined {
  if (!isObject(extensions)) return undefined
  const { persistedQuery, ...others } = extensions
  if (Object.keys(others).length > 0) return undefined
  if (persistedQuery === undefined) return ''
  if (!isObject(persistedQuery) || persistedQuery['version'] !== 1) return undefined
  const { sha256Hash } = persistedQuery
  return isText(sha256Hash) ? sha256Hash : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
