import { fold } from './fold.ts'

/** Katakana as hiragana, for both are one alphabet; kanji in the order of Unicode, since their readings are not known. */
export function japanese(name: string): string {
  return fold(name).replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
}

/**
 * The names that stand whole in a stored sort key, wherever there is one, and the form they have there. (The Norwegian key
 * has letters of its own, and holds no other name's form.)
 */
export const holding: ReadonlyMap<string, { readonly key: string; readonly form: (text: string) => string }> = new Map([
  ['name', { key: 'byName', form: fold }],
  ['nameEn', { key: 'byName', form: fold }],
  ['nameJa', { key: 'byNameJa', form: japanese }],
])

/** The key that sorts by name as the first of these languages does. */
export function keyOfName(languages: unknown): string {
  const first: unknown = Array.isArray(languages) ? languages[0] : languages
  return first === 'NO' ? 'byNameNo' : first === 'JA' ? 'byNameJa' : 'byName'
}
