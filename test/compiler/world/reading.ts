import type { Link, Person, Place, World } from './world.ts'

/** A plain reading of the world on a day, or on all days at once: arrays, and nothing of the compiler. */
export interface Reading {
  readonly world: World
  readonly day: string | undefined
}

export type Thing = Person | Place

/** What a field leads to, with what is known of the way there. */
export interface Row {
  readonly node: Thing
  readonly edge: Readonly<Record<string, unknown>>
}

export type Arguments = Readonly<Record<string, unknown>>

/** How the rows of a field are sorted: values by which, and whether downwards. */
export type Order = readonly [value: (row: Row) => unknown, descending?: 'DESC'][]

export interface Relation {
  readonly rows: (reading: Reading, self: Thing | undefined, given: Arguments) => Row[]
  readonly order: Order
}

const byName: Order = [[({ node }) => node.name], [({ node }) => node.id]]

/** What each field of the world that crosses the graph means, said plainly. */
export const relations: Readonly<Record<string, Relation>> = {
  'Query.people': {
    rows: ({ world }, _, { olderThan }) =>
      world.people.filter(({ age }) => typeof olderThan !== 'number' || (age !== null && age > olderThan)).map(alone),
    order: [[({ node }) => ('age' in node ? node.age : null), 'DESC'], ...byName],
  },
  'Query.places': {
    rows: (reading) => reading.world.places.filter((place) => holds(reading, place)).map(alone),
    order: [[({ node }) => ('size' in node ? node.size : null)], [({ node }) => node.id]],
  },
  'Person.knows': {
    rows: (reading, self, { since }) =>
      along(reading, reading.world.knows, self).filter(
        ({ edge }) => typeof since !== 'number' || (typeof edge['since'] === 'number' && edge['since'] >= since),
      ),
    order: [[({ edge }) => edge['since'], 'DESC'], [({ node }) => node.name, 'DESC'], [({ node }) => node.id]],
  },
  'Person.likes': {
    rows: (reading, self) => along(reading, bare(reading.world.likes), self).map(({ node }) => alone(node)),
    order: [[({ node }) => node.id, 'DESC']],
  },
  'Person.favourites': {
    rows: (reading, self) =>
      sorted(along({ ...reading, day: undefined }, bare(reading.world.likes), self), byName)
        .slice(0, 2)
        .filter(({ node }) => holds(reading, node)),
    order: byName,
  },
  'Person.home': { rows: (reading, self) => along(reading, reading.world.livesIn, self), order: [] },
  'Place.people': { rows: (reading, self) => against(reading, reading.world.livesIn, self), order: byName },
  'Place.inside': { rows: (reading, self) => along(reading, bare(reading.world.inside), self), order: [] },
  'Place.parts': { rows: (reading, self) => against(reading, bare(reading.world.inside), self), order: byName },
}

/** Whether something is valid on the day that the world is read as of, as far as its dates are known. */
export function holds({ day }: Reading, dated: object): boolean {
  const { validFrom, validTo }: Partial<Record<string, unknown>> = { ...dated }
  if (day === undefined) return true
  return (
    (typeof validFrom !== 'string' || day.slice(0, validFrom.length) >= validFrom) &&
    (typeof validTo !== 'string' || day.slice(0, validTo.length) <= validTo)
  )
}

export function alone(node: Thing): Row {
  return { node, edge: node.type === 'Place' ? { validFrom: node.validFrom, validTo: node.validTo } : {} }
}

export function thingsOf({ world }: Reading): Thing[] {
  return [...world.people, ...world.places]
}

export function sorted(rows: readonly Row[], order: Order): Row[] {
  return [...rows].sort((one, other) => compare(keys(one, order), keys(other, order), order))
}

export function keys(row: Row, order: Order): unknown[] {
  return order.map(([value]) => value(row) ?? null)
}

/** Null comes last, and first downwards. */
function compare(one: readonly unknown[], other: readonly unknown[], order: Order): number {
  for (const [index, [, direction]] of order.entries()) {
    const upwards = compareValues(one[index], other[index])
    if (upwards !== 0) return direction === 'DESC' ? -upwards : upwards
  }
  return 0
}

export function compareValues(a: unknown, b: unknown): number {
  if ((a ?? null) === (b ?? null)) return 0
  if (a === null || a === undefined) return 1
  if (b === null || b === undefined) return -1
  return a < b ? -1 : 1
}

function along(reading: Reading, links: readonly Link[], self: Thing | undefined): Row[] {
  return rowsOf(
    reading,
    links.filter(({ from }) => from === self?.id),
    ({ to }) => to,
  )
}

function against(reading: Reading, links: readonly Link[], self: Thing | undefined): Row[] {
  return rowsOf(
    reading,
    links.filter(({ to }) => to === self?.id),
    ({ from }) => from,
  )
}

/** Links without dates or facts of their own. */
function bare(links: readonly Link[]): Link[] {
  return links.map(({ from, to }) => ({ from, to }))
}

function rowsOf(reading: Reading, links: readonly Link[], end: (link: Link) => string): Row[] {
  const things = new Map(thingsOf(reading).map((thing) => [thing.id, thing]))
  return links.flatMap((link) => {
    const node = things.get(end(link))
    return node && holds(reading, link) && holds(reading, node) ? [{ node, edge: { ...link } }] : []
  })
}
