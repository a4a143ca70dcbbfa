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
  const wrong = words.flatMap((one) => typo(one) ?? [])
  const typos = (field: string): string[] => wrong.map((pattern) => `${field}:/${pattern}/`)
  return [
    ...look('entity_by_key', 5, 0, any, identifiers(keys)),
    ...look('entity_by_key', 4, 0, any, names(whole, exactly)),
    ...look(
      'entity_by_word',
      2,
      0,
      all,
      words.map((one) => word('nameKeys', one)),
    ),
    ...words.flatMap((one) => look('entity_by_word', 1, 1, any, [word('nameKeys', one)])),
    ...words.flatMap((one) => look('entity_by_word', 1, 0.2, any, [word('mentionKeys', one)])),
    ...look('entity_by_word', 0, 2, any, typos('nameKeys')),
    ...look('entity_by_word', 0, 0.4, any, typos('mentionKeys')),
  ]
}

/** The ways to complete a text: what begins with it, then names that have its words, the last one perhaps unfinished. */
export function completions({ whole, words, keys }: SearchText): Search[] {
  const key = keys.slice(0, 1)
  const typos = words.map((one) => {
    const pattern = typo(one)
    return pattern === undefined ? word('nameKeys', one) : `nameKeys:/(${pattern}).*/`
  })
  return [
    ...look('entity_by_key', 4, 0, any, identifiers(key)),
    ...look('entity_by_key', 3, 0, any, names(whole, exactly)),
    ...look('entity_by_key', 2, 0, any, [...names(whole, beginsWith), ...beginnings(key)]),
    ...look(
      'entity_by_word',
      1,
      0,
      all,
      words.map((one) => word('nameKeys', one)),
    ),
    ...look('entity_by_word', 0, 0, all, typos),
  ]
}

function names(whole: string, found: (field: string, key: string) => string): string[] {
  return whole === '' ? [] : [found('nameKeys', whole)]
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
