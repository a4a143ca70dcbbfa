import { z } from 'zod'
import type { Language } from './sentences.ts'

/** The languages that a sentence is asked for in, as a piece of Cypher hands them on. */
export const languagesAsked = z.array(z.enum(['EN', 'NO', 'JA'])).nullable()

const text = z.string().nullish()

/** What a piece of Cypher knows of an entity that a sentence names. */
export const end = z.object({
  id: z.string(),
  nameEn: text,
  nameNo: text,
  nameJa: text,
  isTitled: z.boolean().optional(),
})

/**
 * Puts names and plain values into a pattern, `{from}` and the like, and ends the sentence; in the language asked for first,
 * else in English.
 */
export function sentenceOf(
  pattern: string,
  words: Readonly<Record<string, End | string | number | null | undefined>>,
  asked: readonly Language[] | null,
): string {
  const language = languageOf(asked)
  const named = pattern.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
    const word = words[key]
    return isEnd(word) ? nameOf(word, language, [...(asked ?? []), ...whateverThereIs]) : String(word ?? '')
  })
  return named + fullStop[language]
}

/** The language that a sentence is told in. */
export function languageOf(asked: readonly Language[] | null): Language {
  return asked?.[0] ?? 'EN'
}

type End = z.infer<typeof end>

const whateverThereIs: readonly Language[] = ['EN', 'NO', 'JA']
const fullStop: Readonly<Record<Language, string>> = { EN: '.', NO: '.', JA: '。' }
const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  EN: ['“', '”'],
  NO: ['«', '»'],
  JA: ['「', '」'],
}

function isEnd(word: unknown): word is End {
  return typeof word === 'object' && word !== null
}

/** As `Entity.name` answers; the title of a work in quotation marks. */
function nameOf(
  { id, nameEn, nameNo, nameJa, isTitled }: End,
  language: Language,
  wanted: readonly Language[],
): string {
  const known = { EN: nameEn, NO: nameNo, JA: nameJa }
  const name = wanted.map((one) => known[one]).find((one) => one !== null && one !== undefined) ?? id
  const [open, close] = quotes[language]
  return isTitled ? open + name + close : name
}
