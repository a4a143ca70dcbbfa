import { isUnspaced } from '../contract/words.ts'
import { partsOf } from './partsOf.ts'

/**
 * The parts of a query in Lucene's syntax. Words are letters and digits alone, so none of it needs escaping; what does,
 * a whole key, stands in quotes.
 */
export function exactly(field: string, key: string): string {
  return `${field}:"${key.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

/** What begins with a key. */
export function beginsWith(field: string, key: string): string {
  return `${field}:${key.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, String.raw`\$&`)}*`
}

/** A word, or, worth less, a longer one that begins with it. */
export function word(field: string, text: string): string {
  if (isUnspaced(text)) return unspaced(field, text)
  return text.length < 3 ? exactly(field, text) : any([exactly(field, text), `${beginsWith(field, text)}^0.5`])
}

/**
 * The signs of a text without spaces, in their order; or, worth less, its parts anywhere. The index holds pairs of signs:
 * one sign alone is found where a pair begins with it.
 */
function unspaced(field: string, text: string): string {
  if (Array.from(text).length === 1) return any([exactly(field, text), beginsWith(field, text)])
  const parts = partsOf(text)
  if (parts.length === 0) return exactly(field, text)
  return any([`${exactly(field, text)}^4`, all(parts.map((part) => exactly(field, part)))])
}

/** What all of the clauses find. */
export function all(clauses: readonly string[]): string {
  return `(${clauses.join(' AND ')})`
}

/** What one of the clauses finds. */
export function any(clauses: readonly string[]): string {
  return `(${clauses.join(' OR ')})`
}
