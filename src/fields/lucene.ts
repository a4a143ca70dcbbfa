import { isUnspaced } from '../contract/words.ts'

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

/**
 * A word, or, worth less, a longer one that begins with it. The index holds a text without spaces in pairs of signs: in
 * quotes they are found in their order, and one sign alone where a pair begins with it.
 */
export function word(field: string, text: string): string {
  const isBeginning = isUnspaced(text) ? Array.from(text).length === 1 : text.length > 2
  return isBeginning ? any([exactly(field, text), `${beginsWith(field, text)}^0.5`]) : exactly(field, text)
}

/** What all of the clauses find. */
export function all(clauses: readonly string[]): string {
  return `(${clauses.join(' AND ')})`
}

/** What one of the clauses finds. */
export function any(clauses: readonly string[]): string {
  return `(${clauses.join(' OR ')})`
}
