import { shared } from '@panorama-graph/plot/shared.ts'
import { useAddress } from './address.ts'
import type { Asked } from './kinds.ts'
import { langs, useLanguage } from './language.tsx'

/** What every question of the page is asked with: the language, and the day in the address; one that is none is told around the page. */
export function useAsked(): Asked {
  const { language } = useLanguage()
  return { lang: [langs[language]], asOf: shared.asOf.read(useAddress()['asOf'] ?? '') ?? null }
}
