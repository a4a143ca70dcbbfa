import { badInput } from '../contract/badInput.ts'
import { identifierKey } from '../contract/identifierKey.ts'
import { wordsOf } from '../contract/words.ts'
import { partsOf } from './partsOf.ts'

const longest = 500
const mostWords = 32

/** Words that the index leaves out, for they stand in every English text: those of Lucene's `cjk` analyser. */
const leftOut = new Set(
  `a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to
  was will with www`.split(/\s+/),
)

/** A text to search by, as it is searched. */
export interface SearchText {
  /** All its words, joined by spaces, as names are kept; those of addresses are none. */
  readonly whole: string
  /** Its words, each once, without those that tell nothing; of Japanese sentences their parts too. */
  readonly words: readonly string[]
  /** What may be an identifier: the whole text; of its parts those with a digit, for "in" is not India in a sentence. */
  readonly keys: readonly string[]
}

/** Reads the text of a search. Refuses one that is too long. */
export function searchText(argument: string, text: string): SearchText {
  if (text.length > longest) {
    throw badInput(argument, `a text of at most ${longest} characters`, `a text of ${text.length}`)
  }
  const words = wordsOf(text.replaceAll(/https?:\/\/\S+/gi, ' '))
  const telling = new Set(words.filter((word) => !leftOut.has(word)).flatMap((word) => [word, ...partsOf(word)]))
  const parts = text.split(/[\s,;]+/).filter((part) => /\d/.test(part))
  const keys = new Set([text, ...parts.slice(0, mostWords)].map(identifierKey).filter(Boolean))
  return { whole: words.join(' '), words: [...telling].slice(0, mostWords), keys: [...keys] }
}
