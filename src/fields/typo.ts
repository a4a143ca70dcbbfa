import { isUnspaced } from '../contract/words.ts'

/** Shorter words have too many neighbours. */
const shortest = 5

/** A number with another digit is another number, and the automaton of a long word is large. */
const longest = 30

/**
 * A regular expression, of JavaScript as of Lucene, for the word itself and whatever is one letter away from it: changed,
 * left out, put in, or changed places with its neighbour. Undefined for words in which a slip would mean another word.
 * (Lucene's own `word~1` does not see what the open transaction wrote, and its scores depend on what else it finds.)
 */
export function typo(word: string): string | undefined {
  const letters = Array.from(word)
  if (letters.length < shortest || letters.length > longest || /\p{N}/u.test(word) || isUnspaced(word)) return undefined
  const cut = (from: number, to?: number): string => letters.slice(from, to).join('')
  const changed = letters.map((_, at) => `${cut(0, at)}.?${cut(at + 1)}`)
  const putIn = letters.map((_, at) => `${cut(0, at)}.${cut(at)}`)
  const swapped = letters.slice(1).map((letter, at) => `${cut(0, at)}${letter}${cut(at, at + 1)}${cut(at + 2)}`)
  return [...changed, ...putIn, `${word}.`, ...swapped].join('|')
}
