import type { Random } from './random.ts'

/** `bench-priority-area-3`; of a source, an address that nobody can have. */
export function idOf(type: string, number: number): string {
  if (type === 'Source') return `https://bench.example/source/${number}`
  return `bench-${type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}-${number}`
}

/** Identifiers of the right form, their check digits right, from ranges that are given to nobody. */
export const identifiers = {
  institution: (random: Random, number: number) => ({
    ror: rorOf(number),
    ...(random.chance(0.5) && { wikidata: `QBENCH${number}` }),
  }),
  researcher: (random: Random, number: number) => (random.chance(0.7) ? { orcid: orcidOf(number) } : {}),
}

/** ROR gives ids from 00 to 05 only. */
export function rorOf(number: number): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  const digits = [1024, 32, 1].map((place) => alphabet.charAt(Math.floor(number / place) % 32)).join('')
  const value = Array.from(`0bnc${digits}`).reduce((sum, sign) => sum * 32 + alphabet.indexOf(sign), 0)
  return `https://ror.org/0bnc${digits}${String(98 - ((value * 100) % 97)).padStart(2, '0')}`
}

/** ORCID gives none that begin with eight zeros. */
function orcidOf(number: number): string {
  const digits = String(number).padStart(15, '0')
  const total = Array.from(digits).reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  const all = `${digits}${check === 10 ? 'X' : check}`
  return `https://orcid.org/${all.replaceAll(/(\d{4})(?=\w)/g, '$1-')}`
}
