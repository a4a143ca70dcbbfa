import type { Language } from './language.tsx'
import type { Messages } from './messages/en.ts'

/** A date with the precision it is known in, as the language writes it: 2016, 2004-06 or 2004-06-07. */
export function writtenDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('T')[0]?.split('-') ?? []
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(instant)
}

/** From when to when, as far as that is known: '' where nothing is. */
export function writtenPeriod(from: string | null, to: string | null, language: Language, messages: Messages): string {
  if (from === to) return from === null ? '' : writtenDate(from, language)
  if (to === null) return from === null ? '' : messages.since(writtenDate(from, language))
  if (from === null) return messages.until(writtenDate(to, language))
  return messages.between(writtenDate(from, language), writtenDate(to, language))
}

export function writtenNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(number)
}

export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
