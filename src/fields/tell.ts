import { z } from 'zod'
import { end, languageOf, languagesAsked, sentenceOf } from './named.ts'
import { sentences } from './sentences.ts'

/** Tells steps in words, from what a piece of Cypher knows of them: a sentence for each, in the language asked for first. */
export function tell(value: unknown): string {
  const { languages, steps } = told.parse(value)
  const language = languageOf(languages)
  const between = language === 'JA' ? '' : ' '
  const inWords = steps.map(({ kind, role, direction, ends: [from, to] }) => {
    const phrases = sentences[`${kind} ${role ?? ''}`] ?? sentences[kind]
    if (!phrases) throw new Error(`${kind}: expected a sentence in src/fields/sentences.ts.`)
    const [along, against] = phrases[language]
    return sentenceOf(direction === 'ALONG' ? along : against, { from, to }, languages)
  })
  return inWords.join(between)
}

const told = z.object({
  languages: languagesAsked,
  steps: z.array(
    z.object({
      kind: z.string(),
      role: z.string().nullish(),
      direction: z.enum(['ALONG', 'AGAINST']),
      ends: z.tuple([end, end]),
    }),
  ),
})
