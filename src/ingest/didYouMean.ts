import { distance } from 'fastest-levenshtein'

/** A hint to the known name that is most like one that nobody knows, without regard to case; empty where none is. */
export function didYouMean(name: string, known: readonly string[]): string {
  const written = name.toLowerCase()
  const all = known.map((one) => ({ one, edits: distance(written, one.toLowerCase()) }))
  const [nearest] = all.sort((a, b) => a.edits - b.edits || (a.one < b.one ? -1 : 1))
  return nearest && nearest.edits <= 1 + 0.4 * name.length ? ` Did you mean "${nearest.one}"?` : ''
}
