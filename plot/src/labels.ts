import { textWidth } from './text.ts'

/** A thing to be labelled, where it stands and how large it is. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** What to write, best first: the next one where there is no room for one. */
  readonly texts: readonly string[]
}

export interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'end' | 'middle'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * A label for each of these that has room for one without covering another label, or the thing of another: the first ones first,
 * beside, below or above it. Undefined for those that have none.
 */
export function labels(
  things: readonly Labelled[],
  size: number,
  { width, height, most }: { readonly width: number; readonly height: number; readonly most: number },
): (Label | undefined)[] {
  const taken: Box[] = []
  const bodies = things.map(({ x, y, radius }) => around(x, y, radius, radius))
  let left = most
  return things.map((thing, index) => {
    if (left === 0) return undefined
    for (const { label, box } of candidates(thing, size)) {
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!isInside || taken.some((other) => overlap(box, other))) continue
      if (bodies.some((body, other) => other !== index && overlap(box, body))) continue
      taken.push(box)
      left -= 1
      return label
    }
    return undefined
  })
}

function candidates({ x, y, radius, texts }: Labelled, size: number) {
  return texts.flatMap((text) => placesAround(x, y, radius, text, size))
}

function placesAround(x: number, y: number, radius: number, text: string, size: number) {
  const wide = textWidth(text, size)
  const aside = radius * 0.7 + 3
  const beside = radius + 4
  const right: Label = { x: x + beside, y: y + size * 0.35, text, anchor: 'start' }
  const left: Label = { x: x - beside, y: y + size * 0.35, text, anchor: 'end' }
  const below: Label = { x, y: y + radius + size, text, anchor: 'middle' }
  const above: Label = { x, y: y - radius - size * 0.4, text, anchor: 'middle' }
  const middle = around(0, 0, wide / 2, size * 0.58)
  return [
    { label: right, box: moved(middle, x + beside + wide / 2, y) },
    { label: left, box: moved(middle, x - beside - wide / 2, y) },
    { label: below, box: moved(middle, x, y + radius + size * 0.65) },
    { label: above, box: moved(middle, x, y - radius - size * 0.75) },
    ...[aside + size * 0.5, -aside - size * 0.5].flatMap((down) => [
      {
        label: { x: x + aside, y: y + down + size * 0.35, text, anchor: 'start' as const },
        box: moved(middle, x + aside + wide / 2, y + down),
      },
      {
        label: { x: x - aside, y: y + down + size * 0.35, text, anchor: 'end' as const },
        box: moved(middle, x - aside - wide / 2, y + down),
      },
    ]),
  ]
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function moved({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
