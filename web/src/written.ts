import type { Language } from './language.tsx'

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

export function writtenNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(number)
}

export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
