import { z } from 'zod'
import { gapSentences } from './gapSentences.ts'
import { end, languageOf, languagesAsked, sentenceOf } from './named.ts'

/** Tells a gap in words, from what its piece of Cypher knows of it, in the language asked for first. */
export function tellGap(value: unknown): string {
  const { languages, kind, years, until, ends } = told.parse(value)
  const [one, other, area, evidence] = ends
  const special = kind === 'AREA_WITHOUT_PROJECT' ? other && 'PROGRAM' : years && (years === 1 ? 'YEAR' : 'YEARS')
  const phrases = gapSentences[`${kind} ${special ?? ''}`] ?? gapSentences[kind]
  if (!phrases) throw new Error(`${kind}: expected a sentence in src/fields/gapSentences.ts.`)
  return sentenceOf(phrases[languageOf(languages)], { one, other, area, evidence, years, until }, languages)
}

const told = z.object({
  languages: languagesAsked,
  kind: z.string(),
  years: z.number().nullish(),
  until: z.string().nullish(),
  ends: z.array(end.nullable()),
})
