import { fold } from '../contract/fold.ts'
import { isUnspaced, word } from '../contract/words.ts'
import { typo } from './typo.ts'

/** A piece of a text, and whether it is what a search found. */
export interface Fragment {
  readonly text: string
  readonly isMatch: boolean
}

/** Takes a text apart where words are found in it, in whatever case, accents and width; one piece where none is. */
export function highlight(text: string, words: readonly string[]): Fragment[] {
  const folded = foldInPlace(text)
  const found = matchesIn(folded.text, words).map(([from, to]): Range => [
    folded.places[from]?.[0] ?? 0,
    folded.places[to - 1]?.[1] ?? text.length,
  ])
  const fragments: Fragment[] = []
  let end = 0
  for (const [from, to] of merged(found)) {
    fragments.push({ text: text.slice(end, from), isMatch: false }, { text: text.slice(from, to), isMatch: true })
    end = to
  }
  fragments.push({ text: text.slice(end), isMatch: false })
  return fragments.filter((fragment) => fragment.text !== '')
}

/** From a place in a text to another, which is no longer of it. */
type Range = readonly [from: number, to: number]

/** A folded text, and for each of its units the sign of the text it came from: æ becomes two units, が in two signs one. */
function foldInPlace(text: string): { text: string; places: Range[] } {
  const places: Range[] = []
  let folded = ''
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    const part = fold(segment)
    folded += part
    places.push(...Array.from({ length: part.length }, (): Range => [index, index + segment.length]))
  }
  return { text: folded, places }
}

function matchesIn(folded: string, words: readonly string[]): Range[] {
  const spaced = words.filter((one) => !isUnspaced(one))
  const unspaced = words.filter(isUnspaced)
  const wrong = spaced.flatMap((one) => typo(one) ?? []).map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'))
  return [...folded.matchAll(word)].flatMap(({ 0: found, index }): Range[] => {
    if (isUnspaced(found)) return unspaced.flatMap((one) => placesOf(one, found, index))
    const begun = spaced.filter((one) => found === one || (one.length > 2 && found.startsWith(one)))
    if (begun.length > 0) return begun.map((one) => [index, index + one.length])
    return wrong.some((pattern) => pattern.test(found)) ? [[index, index + found.length]] : []
  })
}

function placesOf(part: string, text: string, start: number): Range[] {
  const places: Range[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    places.push([start + at, start + at + part.length])
  }
  return places
}

/** The ranges in order, those that touch as one. */
function merged(ranges: readonly Range[]): Range[] {
  const sorted = ranges.toSorted((one, other) => one[0] - other[0])
  return sorted.reduce<Range[]>((done, [from, to]) => {
    const last = done.at(-1)
    if (last && from <= last[1]) return [...done.slice(0, -1), [last[0], Math.max(last[1], to)]]
    return [...done, [from, to]]
  }, [])
}
