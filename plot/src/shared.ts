import type { Lang } from './generated/operations.ts'
import { choice, day, whole, type Fields } from './parameters.ts'

export const languages = ['en', 'nb', 'ja'] as const
export type Language = (typeof languages)[number]

export const themes = ['light', 'dark', 'auto', 'print'] as const
export type Theme = (typeof themes)[number]

/** What every view can be asked for. */
export interface Shared {
  readonly lang: Language
  readonly theme: Theme
  readonly width: number
  readonly asOf: string | null
}

export const shared: Fields<Shared> = {
  lang: choice('The language of the words, and of the names where the graph has them.', languages, 'en'),
  theme: choice('The colours; `auto` is dark for a reader who prefers that.', themes, 'light'),
  width: whole('How wide the picture is, in pixels; its height follows.', { from: 320, to: 3840, value: 960 }),
  asOf: day('Only what held on that day.'),
}

/** The graph's languages, the best one first. */
export function namesIn(language: Language): ('EN' | 'NO' | 'JA')[] {
  return { en: ['EN' as const], nb: ['NO' as const, 'EN' as const], ja: ['JA' as const, 'EN' as const] }[language]
}

/** The graph's languages by their tags of BCP 47: https://www.rfc-editor.org/info/bcp47 */
export const tags = { EN: 'en', NO: 'no', JA: 'ja' } as const satisfies Readonly<Record<Lang, string>>

/** The tag of a name's language; an id, which stands for a name where there is none, is in none that is known. */
export function tagOf(nameLang: Lang | null): string {
  return nameLang === null ? 'und' : tags[nameLang]
}
