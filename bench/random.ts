import { createHash } from 'node:crypto'

/**
 * Numbers that look random and follow from a name alone (sfc32), the same on every machine. A record draws from one named
 * after itself, so that no record depends on another.
 */
export class Random {
  readonly #state: Uint32Array

  constructor(name: string) {
    const seed = createHash('sha256').update(name).digest()
    this.#state = Uint32Array.from([0, 4, 8, 12], (place) => seed.readUInt32LE(place))
  }

  /** From 0 on and below 1. */
  next(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = this.#state
    const sum = (a + b + counter) | 0
    this.#state.set([b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + sum) | 0, (counter + 1) | 0])
    return (sum >>> 0) / 2 ** 32
  }

  /** A whole number from 0 on and below a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** Whether something of this probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0]
  }

  /** 1, or more with falling probability, as large as `mean` on average before it is cut at `most`. */
  several(mean: number, most: number): number {
    let count = 1
    while (count < most && this.chance(1 - 1 / mean)) count += 1
    return count
  }
}
