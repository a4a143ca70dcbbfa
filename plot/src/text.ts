/** How wide a text is in a sans serif of that size, about: there is no browser to measure it. Rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const sign of text) ems += emsOf(sign)
  return ems * size
}

function emsOf(sign: string): number {
  if (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3ffff}]/u.test(sign))
    return 1
  if (/[\p{M}\p{Cf}]/u.test(sign)) return 0
  if (/[ijl.,:;'|!I()[\]/ ]/.test(sign)) return 0.31
  if (/[mwMW%@—]/.test(sign)) return 0.88
  if (/\p{Lu}/u.test(sign)) return 0.68
  return 0.56
}

/** The text, cut off with … where it is wider; what tells the language of its name stays. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const mark = raised.exec(text)?.[0] ?? ''
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (textWidth(`${kept}${segment}…${mark}`, size) > width) break
    kept += segment
  }
  return `${kept.trimEnd()}…${mark}`
}

/** Signs as a reader counts them: an accent goes with its letter. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The text in lines that are no wider, at most so many; the last one is cut off where that is not enough. */
export function lines(text: string, size: number, width: number, most = Infinity): string[] {
  const found: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
      found.push(line)
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  if (line !== '') found.push(line)
  const kept = found.slice(0, most)
  const rest = found.slice(most).join('')
  return kept.map((one, index) => fitted((index === most - 1 ? one + rest : one).trimEnd(), size, width))
}

/** Words with the space and the punctuation after them: where a line may end. Japanese has no spaces; a dictionary finds its words. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const { segment, isWordLike } of words.segment(text)) {
    const before = pieces.at(-1)
    const isInside = !(isWordLike === true || opening.test(segment)) || raised.test(segment)
    const joins = before !== undefined && (isInside || /[-–/’.\p{Ps}\p{Pi}]$/u.test(before))
    if (joins) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}

/** What stands before a word and goes with it. */
const opening = /^[\p{Ps}\p{Pi}]$/u

/** What tells the language of a name, by itself or at its end: it goes with the word before it. */
const raised = /(^| )[ᴱᴺᴼᴶᴬ]+$/u
