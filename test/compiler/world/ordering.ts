import { edgeValue, leafValue, type Known } from './meets.ts'
import { compareValues, keys, relations, type Arguments, type Order, type Row } from './reading.ts'

/** The rows of a list in the order asked for before its own, and the keys that a cursor holds of each. */
export interface Ordering {
  readonly compare: (one: readonly unknown[], other: readonly unknown[]) => number
  readonly keys: (row: Row) => unknown[]
}

type Term = readonly [value: (row: Row) => unknown, direction: unknown, mayBeNull: boolean]

/**
 * Values not known come last, whichever the direction; a key tells so before one that is sorted downwards. Where ids are the first
 * to sort upwards by, nothing that comes after tells two apart.
 */
export function ordering(known: Known, coordinate: string, orderBy: unknown): Ordering {
  const own = relations[coordinate]?.order ?? []
  if (!Array.isArray(orderBy) || orderBy.length === 0) return { compare: compareBy(own), keys: (row) => keys(row, own) }
  const terms = orderBy.flatMap((item: Arguments) =>
    Object.entries(item).map(([name, how]): Term => term(known, name, how)),
  )
  const expanded: Order = terms.flatMap(([value, direction, mayBeNull]): Order => {
    if (direction !== 'DESC') return [[value]]
    return mayBeNull ? [[(row) => (value(row) ?? null) === null], [value, 'DESC']] : [[value, 'DESC']]
  })
  const isById = /^\{"id":("ASC"|\{"direction":"ASC"\})/.test(JSON.stringify(orderBy[0]))
  const whole: Order = isById ? expanded.slice(0, 1) : [...expanded, ...own.slice(-1)]
  return { compare: compareBy(whole), keys: (row) => keys(row, whole) }
}

function compareBy(order: Order) {
  return (one: readonly unknown[], other: readonly unknown[]): number => {
    for (const [index, [, direction]] of order.entries()) {
      const upwards = compareValues(one[index], other[index])
      if (upwards !== 0) return direction === 'DESC' ? -upwards : upwards
    }
    return 0
  }
}

function term(known: Known, name: string, how: unknown): Term {
  const [inside] = Object.entries(how && typeof how === 'object' ? how : {}) as [string, unknown][]
  if (name === 'edge' && inside) return [(row) => edgeValue(row, inside[0]), inside[1], true]
  if (how && typeof how === 'object' && 'direction' in how) {
    const { direction, ...given } = how
    return [(row) => leafValue(known, row, name, { times: 2, ...given }), direction, true]
  }
  if (!inside) return [(row) => leafValue(known, row, name), how, true]
  const rowsOf = (row: Row): Row[] => relations[`${row.node.type}.${name}`]?.rows(known.reading, row.node, {}) ?? []
  if (inside[0] === 'count') return [(row) => rowsOf(row).length, inside[1], false]
  const [value, direction] = term(known, ...inside)
  return [(row) => rowsOf(row).map(value)[0] ?? null, direction, true]
}
