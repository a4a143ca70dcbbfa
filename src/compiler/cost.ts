import type { Variables } from './shape.ts'

type Count = (variables: Variables) => number

interface Level {
  own: number
  readonly below: { readonly times: Count; readonly oneOf: readonly Level[] }[]
}

/** What a statement costs to run, noted while it is composed: what is inside a list costs as often as the list gives something. */
export class Cost {
  #level: Level = { own: 0, below: [] }
  readonly #whole = this.#level

  add(weight: number): void {
    this.#level.own += weight
  }

  /** Composes what happens so many times. */
  times<Composed>(times: Count, compose: () => Composed): Composed {
    const [composed] = this.#below(times, [compose])
    return composed as Composed
  }

  /** Composes what happens in one of several ways, which costs what the dearest of them does. */
  oneOf<Composed>(ways: readonly (() => Composed)[]): Composed[] {
    return this.#below(once, ways)
  }

  of(variables: Variables): number {
    return costOf(this.#whole, variables)
  }

  #below<Composed>(times: Count, ways: readonly (() => Composed)[]): Composed[] {
    const outer = this.#level
    const levels = ways.map((): Level => ({ own: 0, below: [] }))
    outer.below.push({ times, oneOf: levels })
    try {
      return ways.map((compose, index) => {
        this.#level = levels[index] ?? outer
        return compose()
      })
    } finally {
      this.#level = outer
    }
  }
}

const once: Count = () => 1

function costOf({ own, below }: Level, variables: Variables): number {
  return below.reduce((sum, { times, oneOf }) => {
    const dearest = Math.max(0, ...oneOf.map((level) => costOf(level, variables)))
    return sum + times(variables) * dearest
  }, own)
}
