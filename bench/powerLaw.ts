import type { Random } from './random.ts'

/**
 * Who is chosen, among so many: one of them is a hub, the next has a little less, and most have next to nothing. The one of
 * rank r is drawn with a weight of 1 / (r + 1) ^ exponent.
 */
export class PowerLaw {
  readonly count: number
  readonly #sums: Float64Array

  constructor(count: number, exponent: number) {
    this.count = count
    this.#sums = new Float64Array(count)
    let sum = 0
    for (let rank = 0; rank < count; rank += 1) {
      sum += (rank + 1) ** -exponent
      this.#sums[rank] = sum
    }
  }

  /** The number of one, from 1 to `count`. */
  draw(random: Random): number {
    return numberOf(this.#rank(random.next()), this.count)
  }

  /** The numbers of so many different ones. */
  drawSeveral(random: Random, size: number): number[] {
    const drawn = new Set<number>()
    while (drawn.size < Math.min(size, this.count)) drawn.add(this.draw(random))
    return [...drawn]
  }

  /** The first rank up to which the weights reach this share of all. */
  #rank(share: number): number {
    const wanted = share * (this.#sums.at(-1) ?? 0)
    let [low, high] = [0, this.count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** The hub has number 1; the other ranks lie scattered, as they do where ids say nothing of importance. 7919 is prime. */
export function numberOf(rank: number, count: number): number {
  return 1 + ((rank * 7919) % count)
}
