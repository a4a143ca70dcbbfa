import { fold } from '../contract/fold.ts'
import { newest } from '../contract/newest.ts'
import { japanese } from '../contract/sortKey.ts'

/**
 * What lists of nodes are sorted by, kept beside the node's own properties so that an index gives the order: by name as
 * each language sorts, and the newest first. Each ends in the id, so that no two nodes have the same key.
 */
export function sortKeys(properties: Properties): Record<string, string> {
  const { id, nameEn, nameNo, nameJa, validFrom, year } = properties
  if (typeof id !== 'string') return {}
  const key = (sorted: string): string => `${sorted}\t${id}`
  const name = (...names: readonly unknown[]): string => names.find((one) => typeof one === 'string') ?? id
  return {
    byName: key(fold(name(nameEn, nameNo, nameJa))),
    byNameNo: key(norwegian(name(nameNo, nameEn, nameJa))),
    byNameJa: key(japanese(name(nameJa, nameEn, nameNo))),
    byNewest: key(newest(validFrom ?? year)),
  }
}

type Properties = Readonly<Record<string, unknown>>

/** The last three letters of the alphabet come after z, which `{` follows in Unicode. */
const last: Readonly<Record<string, string>> = { æ: '{a', ä: '{a', ø: '{b', ö: '{b', å: '{c' }

function norwegian(name: string): string {
  const marked = name.normalize('NFC').toLowerCase()
  return fold(marked.replaceAll(/[æäøöå]/g, (letter) => last[letter] ?? letter))
}
