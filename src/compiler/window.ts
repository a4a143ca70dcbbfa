import { isKnown, type OrderTerm } from '../contract/piece.ts'
import { badInput } from '../contract/badInput.ts'
import { keysOf, versionOf } from './cursor.ts'
import { within } from '../contract/within.ts'
import type { Selected } from './asked.ts'
import type { Clauses, Draft } from './draft.ts'
import { comesAfter, orderBy, reversed } from './keyset.ts'
import type { Variables } from './shape.ts'
import type { Cut } from './ways.ts'

const largest = 100
const unlessAsked = 20

/** The rows of a list in their order, before they are cut into pages. */
export interface Sorted {
  /** The clauses that bind a row, under this condition beside those of the list. */
  readonly rows: (condition?: string) => string
  /** How they are cut, where that is done before they are all together. */
  readonly cut?: Cut | undefined
  readonly order: readonly OrderTerm[]
  /** What a cursor belongs to: the list, and the order it is read in. */
  readonly origin: string
}

/** The part of a list that is asked for: `first` after a cursor, or `last` before one. */
export interface Window {
  readonly clauses: string
  readonly backward: boolean
  /** The parameter that holds the number of rows to read: as many as asked for, and one more where the page tells of more. */
  readonly limit: string
  /** How many rows the page has, where there are as many. */
  readonly size: (variables: Variables) => number
  /** Whether there is anything before the `after` cursor, and after the `before` cursor. */
  readonly earlier: string
  readonly later: string
  /** Whether the graph has another version than the one in which a cursor was given. */
  readonly changed: () => string
}

/** A page as it was read: its rows in the connection's order, and whether there is more on either side. */
export interface Page {
  readonly rows: readonly unknown[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly cells: readonly unknown[]
}

export function windowOf(
  draft: Draft,
  asked: Selected,
  { rows, cut = rows, order, origin }: Sorted,
  tellsMore: boolean,
): Window {
  const backward = draft.isGiven(asked, 'last')
  if (backward && draft.isGiven(asked, 'first'))
    throw badInput(`${asked.coordinate}(first:, last:)`, 'one of the two', 'both')
  const size = draft.argument(asked, backward ? 'last' : 'first')
  const limit = draft.parameter(
    (variables) =>
      within(`${asked.coordinate}(${backward ? 'last' : 'first'}:)`, 0, largest, size(variables) ?? unlessAsked) +
      (tellsMore ? 1 : 0),
  )
  const cursors = ['after', 'before'].filter((name) => draft.isGiven(asked, name))
  const bound = (name: string): string | undefined => {
    if (!cursors.includes(name)) return undefined
    const cursor = draft.argument(asked, name)
    return draft.parameter((variables) =>
      keysOf(cursor(variables), `${asked.coordinate}(${name}:)`, origin, order.length),
    )
  }
  const [after, before] = [bound('after'), bound('before')]
  const inside = [
    ...(after ? [comesAfter(order, after)] : []),
    ...(before ? [comesAfter(reversed(order), before)] : []),
  ].join(' AND ')
  const exists = (condition: string | undefined): string =>
    condition ? `EXISTS { ${cut(`NOT ${condition}`, 'LIMIT 1')} RETURN 1 }` : 'false'
  const page = cut(inside === '' ? undefined : inside, `${backward ? 'DESC ' : ''}LIMIT ${limit}`)
  return {
    clauses: `${page} ${orderBy(backward ? reversed(order) : order)} LIMIT ${limit}`,
    backward,
    limit,
    size: (variables) => Math.min(largest, Math.max(0, Number(size(variables) ?? unlessAsked))),
    earlier: exists(after && comesAfter(order, after)),
    later: exists(before && comesAfter(reversed(order), before)),
    changed: () => changed(draft, asked, cursors),
  }
}

function changed(draft: Draft, asked: Selected, cursors: readonly string[]): string {
  const differs = cursors.map((name) => {
    const cursor = draft.argument(asked, name)
    return `${draft.version} <> ${draft.parameter((variables) => versionOf(cursor(variables)))}`
  })
  return differs.length === 0 ? 'false' : differs.join(' OR ')
}

/**
 * The rows of a list sorted as its piece says. A list that starts from no node reads an index in its order where it is
 * sorted by a stored key; the planner takes it only for a key that a condition speaks of.
 */
export function sortedAsWritten(
  { matching, cut, order, isEntry }: Clauses,
  conditions: readonly string[],
): Omit<Sorted, 'origin'> {
  const [first] = order
  const byIndex = isEntry && first && isKnown(first.expression) ? [`${first.expression} IS NOT NULL`] : []
  return {
    rows: (condition) => matching(...conditions, ...(condition === undefined ? byIndex : [condition])),
    cut: cut?.(...conditions),
    order,
  }
}

/** The rows of a list sorted by these terms first, each worked out once a row, then as its piece says. */
export function sortedBy(
  draft: Draft,
  { matching, order }: Clauses,
  terms: readonly OrderTerm[],
  conditions: readonly string[],
): Omit<Sorted, 'origin'> {
  const keys = terms.map((term) => ({ ...term, key: draft.local('k') }))
  const bound = keys.map(({ expression, key }) => `${expression} AS ${key}`).join(', ')
  return {
    rows: (condition) =>
      `${matching(...conditions)} WITH *, ${bound}${condition === undefined ? '' : ` WHERE ${condition}`}`,
    order: [...keys.map(({ key, descending }) => ({ expression: key, descending })), ...order.slice(-1)],
  }
}

/** A page from its rows as they were read and, where it tells of more, how many were to be read and what lies on either side. */
export function pageOf(
  read: readonly unknown[],
  [limit, earlier, later]: readonly unknown[] = [],
  backward: boolean,
  cells: readonly unknown[],
): Page {
  const more = read.length === limit
  const page = more ? read.slice(0, -1) : read
  return {
    rows: backward ? page.toReversed() : page,
    hasNextPage: later === true || (more && !backward),
    hasPreviousPage: earlier === true || (more && backward),
    cells,
  }
}
