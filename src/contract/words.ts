import { fold } from './fold.ts'

const letter = String.raw`[\p{L}\p{N}\p{M}]`
const unspaced = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]`

/** A word of a folded text; global, so that its places can be told. */
export const word = new RegExp(`(?:(?=${letter})${unspaced})+|(?:(?!${unspaced})${letter})+`, 'gu')

/**
 * The words of a text as they are searched: folded, without the signs between them. Chinese, Japanese and Korean are
 * written without spaces: what stands between two signs is one word there, and where it meets another script, both end.
 */
export function wordsOf(text: string): string[] {
  return fold(text).match(word) ?? []
}

/** Whether a word is of a script that has no spaces between words. */
export function isUnspaced(text: string): boolean {
  return startsUnspaced.test(text)
}

const startsUnspaced = new RegExp(`^${unspaced}`, 'u')
