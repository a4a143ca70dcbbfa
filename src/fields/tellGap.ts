import { z } from 'zod'
import { gapSentences } from './gapSentences.ts'
import { end, fullStop, languages, nameOf, whateverThereIs } from './tell.ts'

/** Tells a gap in words, from what its piece of Cypher knows of it, in the language asked for first. */
export function tellGap(value: unknown): string {
  const { languages: wanted, kind, years, until, ends } = told.parse(value)
  const language = wanted?.[0] ?? 'EN'
  const [one, other, area, evidence] = ends.map(
    (each) => each && nameOf(each, language, [...(wanted ?? []), ...whateverThereIs]),
  )
  const special = kind === 'AREA_WITHOUT_PROJECT' ? other && 'PROGRAM' : years && 'YEARS'
  const phrases = gapSentences[`${kind} ${special ?? ''}`] ?? gapSentences[kind]
  if (!phrases) throw new Error(`${kind}: expected a sentence in src/fields/gapSentences.ts.`)
  const words = new Map(Object.entries({ one, other, area, evidence, years, until }))
  return phrases[language].replaceAll(/\{(\w+)\}/g, (_, word: string) => String(words.get(word))) + fullStop[language]
}

const told = z.object({
  languages: z.array(languages).nullable(),
  kind: z.string(),
  years: z.number().nullish(),
  until: z.string().nullish(),
  ends: z.array(end.nullable()),
})
