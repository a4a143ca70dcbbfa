import type { Random } from './random.ts'
import { PowerLaw } from './powerLaw.ts'

/*
 * Names that nobody takes for facts: of syllables that mean nothing, with "bench" or 見本 (sample) in front, and a number.
 * They have what real names have: marks, letters of Norwegian, three scripts of Japanese, words that are common or rare.
 */
const syllables = [
  'zo', 'ri', 'va', 'ku', 'te', 'nø', 'hå', 'lum', 'bek', 'tsu', 'ga', 'mi', 'drō', 'fel', 'sha', 'wun', 'yo', 'pæl', 'quo', 'xi',
] as const // prettier-ignore
const signs = [
  'ゾ',
  'リ',
  'ヴァ',
  'ク',
  'テ',
  'ノ',
  'ホ',
  'ルム',
  'ベク',
  'ツ',
  'ガ',
  'ミ',
  '泉',
  '岳',
  '雲',
  '舟',
] as const
const words = new PowerLaw(3000, 0.9)

/** A word that means nothing; the same for the same number. */
export function word(number: number): string {
  const [first, rest] = [number % syllables.length, Math.floor(number / syllables.length)]
  const [second, third] = [rest % syllables.length, Math.floor(rest / syllables.length)]
  return [first, second, ...(third > 0 ? [third - 1] : [])].map((place) => syllables[place]).join('')
}

/** Some words, of which a few are common and most are rare. */
export function phrase(random: Random, count: number): string {
  return Array.from({ length: count }, () => word(words.draw(random))).join(' ')
}

/** A name of a place or a person. */
export function properName(random: Random): string {
  const name = word(random.below(syllables.length ** 2 * 10))
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The same in Japanese, as far as that can be said. */
export function japaneseName(random: Random): string {
  return Array.from({ length: 3 }, () => random.pick(signs)).join('')
}
