import { identifierKey } from '../contract/identifierKey.ts'
import { searched } from '../contract/searched.ts'
import { wordsOf } from '../contract/words.ts'

/**
 * What full-text search finds a node by, kept beside its own properties: folded and in words here, so that one analyser
 * does for all scripts, and so that Cypher can compare a text with them. What is empty is not kept.
 */
export function searchKeys(properties: Properties): Record<string, string[]> {
  const textsOf = (fields: readonly string[]): string[] => fields.flatMap((field) => texts(properties[field]))
  const keys = {
    nameKeys: textsOf(searched.names).map(key),
    identifierKeys: textsOf(searched.identifiers).map((text) => identifierKey(text).slice(0, longest)),
    mentionKeys: textsOf(searched.mentions).map((text) => wordsOf(text).join(' ')),
  }
  return Object.fromEntries(
    Object.entries(keys).flatMap(([name, values]) => {
      const distinct = [...new Set(values)].filter(Boolean)
      return distinct.length > 0 ? [[name, distinct]] : []
    }),
  )
}

type Properties = Readonly<Record<string, unknown>>

/** What is indexed as a whole: Lucene refuses terms of more than 32,766 bytes. */
const longest = 1000

function key(name: string): string {
  return wordsOf(name).join(' ').slice(0, longest)
}

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts)
  return typeof value === 'string' ? [value] : []
}
