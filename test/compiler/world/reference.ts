import { buildSchema, getNamedType, isAbstractType, isObjectType, printSchema, type GraphQLSchema } from 'graphql'
import { cursorOf } from '../../../src/compiler/cursor.ts'
import type { Link, Person, Place, World } from './world.ts'

type Thing = Person | Place
type Arguments = Readonly<Record<string, unknown>>

interface Row {
  readonly node: Thing
  readonly edge: Readonly<Record<string, unknown>>
}

/** How the rows of a field are sorted: values by which, and whether downwards. */
type Order = readonly [value: (row: Row) => unknown, descending?: 'DESC'][]

interface Relation {
  readonly rows: (world: World, self: Thing | undefined, given: Arguments) => Row[]
  readonly order: Order
}

const byName: Order = [[({ node }) => node.name], [({ node }) => node.id]]

/** What each field of the world that crosses the graph means, said plainly. */
const relations: Readonly<Record<string, Relation>> = {
  'Query.people': {
    rows: ({ people }, _, { olderThan }) =>
      people.filter(({ age }) => typeof olderThan !== 'number' || (age !== null && age > olderThan)).map(alone),
    order: [[({ node }) => ('age' in node ? node.age : null), 'DESC'], ...byName],
  },
  'Query.places': {
    rows: ({ places }) => places.map(alone),
    order: [[({ node }) => ('size' in node ? node.size : null)], [({ node }) => node.id]],
  },
  'Person.knows': {
    rows: (world, self, { since }) =>
      along(world, world.knows, self).filter(
        ({ edge }) => typeof since !== 'number' || (typeof edge['since'] === 'number' && edge['since'] >= since),
      ),
    order: [[({ edge }) => edge['since'], 'DESC'], [({ node }) => node.name, 'DESC'], [({ node }) => node.id]],
  },
  'Person.likes': { rows: (world, self) => along(world, world.likes, self), order: [[({ node }) => node.id, 'DESC']] },
  'Person.favourites': {
    rows: (world, self) => sorted(along(world, world.likes, self), byName).slice(0, 2),
    order: byName,
  },
  'Person.home': { rows: (world, self) => along(world, world.livesIn, self), order: [] },
  'Place.people': { rows: (world, self) => against(world, world.livesIn, self), order: byName },
  'Place.inside': { rows: (world, self) => along(world, world.inside, self), order: [] },
  'Place.parts': { rows: (world, self) => against(world, world.inside, self), order: byName },
}

/** The schema of the world answered by a plain reading of its data: graphql-js, arrays and nothing of the compiler. */
export function reference(schema: GraphQLSchema, world: World): GraphQLSchema {
  const plain = buildSchema(printSchema(schema))
  const find = (id: unknown): Thing | null =>
    [...world.people, ...world.places].find((thing) => thing.id === id) ?? null
  for (const type of Object.values(plain.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: Thing) => value.type
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`
      const relation = relations[coordinate]
      if (!relation) continue
      const isPage = getNamedType(field.type).name.endsWith('Connection')
      const isList = String(field.type).startsWith('[')
      field.resolve = (self: Thing | undefined, given: Arguments) => {
        const rows = sorted(relation.rows(world, self, given), relation.order)
        if (isPage) return page(coordinate, rows, relation.order, given)
        return isList ? rows.map(({ node }) => node) : (rows[0]?.node ?? null)
      }
    }
  }
  const fields = plain.getQueryType()?.getFields() ?? {}
  const person = fields['person']
  if (person) person.resolve = (_, { id }: Arguments) => world.people.find((each) => each.id === id) ?? null
  if (fields['node']) fields['node'].resolve = (_, { id }: Arguments) => find(id)
  if (fields['nodes']) fields['nodes'].resolve = (_, { ids }: Arguments) => (Array.isArray(ids) ? ids.map(find) : [])
  for (const name of ['Person', 'Place']) {
    const type = plain.getType(name)
    const chant = isObjectType(type) ? type.getFields()['chant'] : undefined
    if (chant) {
      chant.resolve = (self: Thing, { times, word }: Arguments) =>
        (self.name ?? '-').repeat(
          typeof word === 'string' ? Array.from(word).length : typeof times === 'number' ? Math.max(times, 0) : 0,
        )
    }
  }
  const tags = plain.getType('Person')
  if (isObjectType(tags)) {
    const field = tags.getFields()['tags']
    if (field) field.resolve = (self: Person) => self.tags ?? []
  }
  return plain
}

/** The sort keys of every row of a field, so that a test can point between any two. */
export function keysIn(world: World, coordinate: string): unknown[][] {
  const relation = relations[coordinate]
  if (!relation) return []
  const selves = coordinate.startsWith('Query')
    ? [undefined]
    : [...world.people, ...world.places].filter(({ type }) => coordinate.startsWith(type))
  return selves.flatMap((self) => relation.rows(world, self, {}).map((row) => keys(row, relation.order)))
}

function alone(node: Thing): Row {
  return { node, edge: {} }
}

function along(world: World, links: readonly Link[], self: Thing | undefined): Row[] {
  return rowsOf(
    world,
    links.filter(({ from }) => from === self?.id),
    ({ to }) => to,
  )
}

function against(world: World, links: readonly Link[], self: Thing | undefined): Row[] {
  return rowsOf(
    world,
    links.filter(({ to }) => to === self?.id),
    ({ from }) => from,
  )
}

function rowsOf(world: World, links: readonly Link[], end: (link: Link) => string): Row[] {
  const things = new Map([...world.people, ...world.places].map((thing) => [thing.id, thing]))
  return links.flatMap((link) => {
    const node = things.get(end(link))
    return node ? [{ node, edge: { ...link } }] : []
  })
}

function sorted(rows: readonly Row[], order: Order): Row[] {
  return [...rows].sort((one, other) => compare(keys(one, order), keys(other, order), order))
}

function keys(row: Row, order: Order): unknown[] {
  return order.map(([value]) => value(row) ?? null)
}

/** Null comes last, and first downwards. */
function compare(one: readonly unknown[], other: readonly unknown[], order: Order): number {
  for (const [index, [, direction]] of order.entries()) {
    const [a, b] = [one[index] ?? null, other[index] ?? null]
    const upwards = a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1
    if (upwards !== 0) return direction === 'DESC' ? -upwards : upwards
  }
  return 0
}

function page(coordinate: string, all: readonly Row[], order: Order, given: Arguments): unknown {
  const at = (cursor: unknown): unknown[] | undefined => {
    if (typeof cursor !== 'string') return undefined
    const [, ...held] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    return held
  }
  const [after, before] = [at(given['after']), at(given['before'])]
  const inside = all
    .filter((row) => !after || compare(keys(row, order), after, order) > 0)
    .filter((row) => !before || compare(keys(row, order), before, order) < 0)
  const { first, last } = given
  const rows =
    typeof last === 'number'
      ? inside.slice(Math.max(inside.length - last, 0))
      : inside.slice(0, typeof first === 'number' ? first : 20)
  const cursor = (row: Row | undefined): string | null => (row ? cursorOf(coordinate, keys(row, order)) : null)
  const cut = rows.length < inside.length
  return {
    nodes: rows.map(({ node }) => node),
    edges: rows.map((row) => ({
      ...row.edge,
      double: typeof row.edge['strength'] === 'number' ? row.edge['strength'] * 2 : null,
      node: row.node,
      cursor: cursor(row),
    })),
    totalCount: all.length,
    pageInfo: {
      startCursor: cursor(rows[0]),
      endCursor: cursor(rows.at(-1)),
      hasNextPage:
        (before ? all.some((row) => compare(keys(row, order), before, order) >= 0) : false) ||
        (typeof last !== 'number' && cut),
      hasPreviousPage:
        (after ? all.some((row) => compare(keys(row, order), after, order) <= 0) : false) ||
        (typeof last === 'number' && cut),
    },
  }
}
