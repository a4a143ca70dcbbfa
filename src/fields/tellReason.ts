import { z } from 'zod'
import { end, languageOf, languagesAsked, sentenceOf } from './named.ts'
import type { Language } from './sentences.ts'

/** How each kind of reason is told; `{asker}` and `{suggested}` have `{through}` in common. */
export const reasons = {
  COMMON_PARTNER: {
    EN: '{through} has a project, an agreement or a publication with both {asker} and {suggested}',
    NO: '{through} har prosjekt, avtale eller publikasjon sammen med både {asker} og {suggested}',
    JA: '{through}は{asker}とも{suggested}とも共同のプロジェクト、協定または論文がある',
  },
  SAME_AREA: {
    EN: '{asker} and {suggested} are both active in the area of {through}',
    NO: '{asker} og {suggested} er begge aktive på området {through}',
    JA: '{asker}と{suggested}はともに{through}の分野で活動している',
  },
  SAME_PROGRAM: {
    EN: '{asker} and {suggested} have both taken part in projects of {through}',
    NO: '{asker} og {suggested} har begge deltatt i prosjekter under {through}',
    JA: '{asker}と{suggested}はともに{through}のプロジェクトに参加したことがある',
  },
  SAME_NETWORK: {
    EN: '{asker} and {suggested} are both members of {through}',
    NO: '{asker} og {suggested} er begge medlemmer av {through}',
    JA: '{asker}と{suggested}はともに{through}の一員である',
  },
  SHARED_PERSON: {
    EN: '{through} belongs to both {asker} and {suggested}',
    NO: '{through} er tilknyttet både {asker} og {suggested}',
    JA: '{through}は{asker}と{suggested}の両方に所属している',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Tells why one is suggested to another, from what a piece of Cypher knows of it. */
export function tellReason(value: unknown): string {
  const { languages, kind, ends } = told.parse(value)
  const [asker, suggested, through] = ends
  return sentenceOf(reasons[kind][languageOf(languages)], { asker, suggested, through }, languages)
}

const told = z.object({
  languages: languagesAsked,
  kind: z.enum(['COMMON_PARTNER', 'SAME_AREA', 'SAME_PROGRAM', 'SAME_NETWORK', 'SHARED_PERSON']),
  ends: z.tuple([end, end, end]),
})
