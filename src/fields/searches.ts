import { all, any, beginsWith, exactly, word } from './lucene.ts'
import type { SearchText } from './searchText.ts'
import { typo } from './typo.ts'

/** One look into a full-text index. */
export interface Search {
  readonly index: 'entity_by_key' | 'entity_by_word'
  /** In Lucene's syntax. */
  readonly query: string
  /** What it finds comes before what is found only on lower levels. */
  readonly level: number
  /** What its scores count among those of its level. */
  readonly weight: number
}

/** The ways to find things by a text, the surest first; none for a text without words. The schema tells the levels. */
export function searches({ whole, words, keys }: SearchText): Search[] {
  if (whole === '') return []
  const names = words.map((one) => word('nameKeys', one))
  const mentions = words.map((one) => word('mentionKeys', one))
  const wrong = words.flatMap((one) => typo(one) ?? [])
  const typos = ['nameKeys', 'mentionKeys'].flatMap((field) => wrong.map((pattern) => `${field}:/${pattern}/`))
  return [
    ...look('entity_by_key', 5, 0, any, identifiers(keys)),
    ...look('entity_by_key', 4, 0, any, [exactly('nameKeys', whole)]),
    ...look('entity_by_word', 2, 0, all, names),
    ...look('entity_by_word', 1, 1, any, names),
    ...look('entity_by_word', 1, 0.3, any, mentions),
    ...look('entity_by_word', 0, 0.2, any, typos),
  ]
}

/** The ways to complete a text: what begins with it, then names that have its words, the last one perhaps unfinished. */
export function completions({ whole, words, keys }: SearchText): Search[] {
  if (whole === '') return []
  const names = words.map((one) => word('nameKeys', one))
  const typos = words.map((one) => {
    const pattern = typo(one)
    return pattern === undefined ? word('nameKeys', one) : `nameKeys:/(${pattern}).*/`
  })
  return [
    ...look('entity_by_key', 4, 0, any, identifiers(keys.slice(0, 1))),
    ...look('entity_by_key', 3, 0, any, [exactly('nameKeys', whole)]),
    ...look('entity_by_key', 2, 0, any, [beginsWith('nameKeys', whole), ...beginnings(keys.slice(0, 1))]),
    ...look('entity_by_word', 1, 0, all, names),
    ...look('entity_by_word', 0, 0, all, typos),
  ]
}

function identifiers(keys: readonly string[]): string[] {
  return keys.map((key) => exactly('identifierKeys', key))
}

/** Without a digit it is the graph's own ids that begin so, which say less to a reader than names. */
function beginnings(keys: readonly string[]): string[] {
  return keys.filter((key) => /\d/.test(key)).map((key) => beginsWith('identifierKeys', key))
}

/** Nothing to look for is no look: Lucene refuses an empty query. */
function look(
  index: Search['index'],
  level: number,
  weight: number,
  join: (clauses: readonly string[]) => string,
  clauses: readonly string[],
): Search[] {
  return clauses.length > 0 ? [{ index, query: join(clauses), level, weight }] : []
}
