import { max, min, sum } from 'd3-array'

/** Where one of a ring stands, counted from the middle, and on which side something is written beside it. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly isLeft: boolean
}

interface Room {
  /** How far the ring goes to each side. */
  readonly radius: number
  /** How high each side is at least. */
  readonly least: number
  /** How much is left free between the upper and the lower half of each side, where the middle is wider than the ring. */
  readonly hole: number
}

/**
 * Things around a middle, clockwise from the top. Beside each something is written that is so high: the ring is as high as that takes,
 * so that nothing written covers anything else.
 */
export function ring(heights: readonly number[], room: Room) {
  const first = inFirstHalf(heights)
  const right = stacked(heights.slice(0, first), room)
  const left = stacked(heights.slice(first).toReversed(), room).toReversed()
  const downs = [...right, ...left]
  const half = (max(downs, (y) => Math.abs(y)) ?? 0) * 1.12 || 1
  return {
    spots: downs.map((y, index): Spot => {
      const aside = room.radius * Math.sqrt(1 - (y / half) ** 2)
      const isLeft = index >= first
      return { x: isLeft ? -aside : aside, y, isLeft }
    }),
    top: min(downs, (y, index) => y - (heights[index] ?? 0) / 2) ?? 0,
    bottom: max(downs, (y, index) => y + (heights[index] ?? 0) / 2) ?? 0,
  }
}

/** So many of the first are about as high as the rest. */
function inFirstHalf(heights: readonly number[]): number {
  const whole = sum(heights)
  let above = 0
  const past = heights.findIndex((height) => {
    above += height
    return above - height / 2 >= whole / 2
  })
  return past < 0 ? heights.length : Math.max(1, past)
}

/** The middles of things that stand one below the other, half of all above 0. */
function stacked(heights: readonly number[], { least, hole }: Room): number[] {
  if (hole > 0) {
    const above = inFirstHalf(heights)
    const [upper, lower] = [heights.slice(0, above), heights.slice(above)]
    return [...middles(upper, -hole / 2 - sum(upper)), ...middles(lower, hole / 2)]
  }
  const more = Math.max(0, least - sum(heights)) / Math.max(1, heights.length)
  const spaced = heights.map((height) => height + more)
  return middles(spaced, -sum(spaced) / 2)
}

function middles(heights: readonly number[], top: number): number[] {
  return heights.map((height, index) => top + sum(heights.slice(0, index)) + height / 2)
}
