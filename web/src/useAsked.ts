import { useAddress } from './address.ts'
import type { Asked } from './kinds.ts'
import { langs, useLanguage } from './language.tsx'

/** What every question of the page is asked with: the language, and the day in the address. */
export function useAsked(): Asked {
  const { language } = useLanguage()
  return { lang: langs[language], asOf: dayIn(useAddress()['asOf']) }
}

/** A day of the calendar as YYYY-MM-DD; null for what is none. */
function dayIn(text: string | undefined): string | null {
  const isDay = text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text)
  return isDay && new Date(text).toString() !== 'Invalid Date' && new Date(text).toISOString().startsWith(text)
    ? text
    : null
}
