import { z } from 'zod'
import { asOf, gapSentences } from './gapSentences.ts'
import { end, languageOf, languagesAsked, sentenceOf } from './named.ts'

/** Tells a gap in words, from what its piece of Cypher knows of it, in the language asked for first. */
export function tellGap(value: unknown): string {
  const { languages, kind, years, until, day, ends } = told.parse(value)
  const [one, other, area, evidence] = ends
  const special = kind === 'AREA_WITHOUT_PROJECT' ? other && 'PROGRAM' : years && (years === 1 ? 'YEAR' : 'YEARS')
  const phrases = gapSentences[`${kind} ${special ?? ''}`] ?? gapSentences[kind]
  if (!phrases) throw new Error(`${kind}: expected a sentence in src/fields/gapSentences.ts.`)
  const language = languageOf(languages)
  return sentenceOf(
    phrases[language] + (day ? asOf[language] : ''),
    { one, other, area, evidence, years, until, day },
    languages,
  )
}

const told = z.object({
  languages: languagesAsked,
  kind: z.string(),
  years: z.number().nullish(),
  until: z.string().nullish(),
  day: z.string().nullish(),
  ends: z.array(end.nullable()),
})
