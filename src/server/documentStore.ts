import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { bytesParsed } from '../compiler/bytesParsed.ts'

/** Parsed documents by their hashes, as Apollo asks for them. */
export interface DocumentStore {
  readonly get: (key: string) => Promise<DocumentNode | undefined>
  readonly set: (key: string, document: DocumentNode) => Promise<void>
  readonly delete: (key: string) => Promise<boolean>
}

/** About what so many bytes hold: Apollo's own store counts a document as JSON, which is a small part of what it takes. */
export function documentStore(bytes: number): DocumentStore {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: bytes,
    sizeCalculation: bytesParsed,
  })
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => {
      kept.set(key, document)
      return Promise.resolve()
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  }
}
