import { z } from 'zod'
import { sentences, type Language } from './sentences.ts'

/** Tells steps in words, from what a piece of Cypher knows of them: a sentence for each, in the language asked for first. */
export function tell(value: unknown): string {
  const { languages, steps } = told.parse(value)
  const language = languages?.[0] ?? 'EN'
  const between = language === 'JA' ? '' : ' '
  return steps.map((step) => sentence(step, language, [...(languages ?? []), ...whateverThereIs])).join(between)
}

export const languages = z.enum(['EN', 'NO', 'JA'])

const text = z.string().nullish()

/** What the name of an entity is told from. */
export const end = z.object({ id: z.string(), nameEn: text, nameNo: text, nameJa: text, isTitled: z.boolean() })

const told = z.object({
  languages: z.array(languages).nullable(),
  steps: z.array(
    z.object({
      kind: z.string(),
      role: text,
      direction: z.enum(['ALONG', 'AGAINST']),
      ends: z.array(end),
    }),
  ),
})

type Step = z.infer<typeof told>['steps'][number]
type End = z.infer<typeof end>

export const whateverThereIs: readonly Language[] = ['EN', 'NO', 'JA']
export const fullStop: Readonly<Record<Language, string>> = { EN: '.', NO: '.', JA: '。' }
const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  EN: ['“', '”'],
  NO: ['«', '»'],
  JA: ['「', '」'],
}

function sentence({ kind, role, direction, ends }: Step, language: Language, names: readonly Language[]): string {
  const phrases = sentences[`${kind} ${role ?? ''}`] ?? sentences[kind]
  if (!phrases) throw new Error(`${kind}: expected a sentence in src/fields/sentences.ts.`)
  const [along, against] = phrases[language]
  const [from = '', to = ''] = ends.map((end) => nameOf(end, language, names))
  const pattern = direction === 'ALONG' ? along : against
  return pattern.replaceAll(/\{(from|to)\}/g, (_, end) => (end === 'from' ? from : to)) + fullStop[language]
}

/** As `Entity.name` answers; the title of a work in quotation marks. */
export function nameOf(
  { id, nameEn, nameNo, nameJa, isTitled }: End,
  language: Language,
  wanted: readonly Language[],
): string {
  const known = { EN: nameEn, NO: nameNo, JA: nameJa }
  const name = wanted.map((one) => known[one]).find((one) => one !== null && one !== undefined) ?? id
  const [open, close] = quotes[language]
  return isTitled ? open + name + close : name
}
