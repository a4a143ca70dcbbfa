/**
 * The fields in which a record says when it begins, the one that counts first. What begins is told by `validFrom`, and a type
 * that has but one of these has the same date in both.
 */
export const beginnings = ['signedDate', 'agreedDate', 'raisedDate', 'date', 'startYear', 'year'] as const

/** Digits that fall as a date rises; a date not known comes last. A date known to the day comes before its month alone. */
export function newest(date: unknown): string {
  return String(99_999_999 - Number(digitsOf(date).padEnd(8, '0')))
}

/** What begins on or after a date has a key below this. */
export function keyBefore(date: unknown): string {
  return isOrdinary(date) ? String(99_999_999 - Number(digitsOf(date).padEnd(8, '0')) + 1) : '~'
}

/** What begins on or before a date, known as far as that one or further, has a key from this on. */
export function keyFrom(date: unknown): string {
  return isOrdinary(date) ? String(99_999_999 - Number(digitsOf(date).padEnd(8, '9'))) : ''
}

function digitsOf(date: unknown): string {
  return typeof date === 'string' || typeof date === 'number' ? String(date).replaceAll('-', '') : ''
}

/** Keys have the same length, and so sort as numbers do, for the years of four digits up to 8999. */
function isOrdinary(date: unknown): boolean {
  return /^[1-8]\d{3}(-|$)/.test(String(date))
}
