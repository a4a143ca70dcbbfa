import {
  buildSchema,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  printSchema,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { cursorOf } from '../../../src/compiler/cursor.ts'
import { crosstab, facets, type Countable } from './counting.ts'
import { chant, leafValue, meets, type Known } from './meets.ts'
import { ordering } from './ordering.ts'
import { alone, holds, relations, sorted, thingsOf, type Arguments, type Row, type Thing } from './reading.ts'
import type { World } from './world.ts'

/** What a resolver returns carries the day it was read as of, for an argument may set another one than the operation. */
const asOf = Symbol('asOf')

/** The schema of the world answered by a plain reading of its data: graphql-js, arrays and nothing of the compiler. */
export function reference(schema: GraphQLSchema, world: World): GraphQLSchema {
  const plain = buildSchema(printSchema(schema))
  const knownOn = (day: unknown): Known => ({
    schema: plain,
    reading: { world, day: typeof day === 'string' ? day : undefined },
  })
  const resolve = (coordinate: string, resolver: (known: Known, self: Thing, given: Arguments) => unknown): void => {
    const [type = '', name = ''] = coordinate.split('.')
    const named = plain.getType(type)
    const field = isObjectType(named) ? named.getFields()[name] : undefined
    if (!field) throw new Error(`${coordinate}: no such field.`)
    field.resolve = ((self: Thing, given: Arguments, _context, info) => {
      const day = given['asOf'] ?? dayOf(self) ?? dayOfOperation(plain, info)
      return onDay(resolver(knownOn(day), self, given), day)
    }) satisfies GraphQLFieldResolver<Thing, unknown>
  }
  for (const type of Object.values(plain.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: Thing) => value.type
  }
  for (const [coordinate, relation] of Object.entries(relations)) {
    const [type = '', name = ''] = coordinate.split('.')
    const named = plain.getType(type)
    const fieldType = isObjectType(named) ? String(named.getFields()[name]?.type) : ''
    resolve(coordinate, (known, self, given) => {
      const rows = relation.rows(known.reading, self, given)
      if (fieldType.includes('Connection')) return page(known, coordinate, rows, given)
      const nodes = sorted(rows, relation.order).map(({ node }) => node)
      return fieldType.startsWith('[') ? nodes : (nodes[0] ?? null)
    })
  }
  const find = (known: Known, id: unknown): Thing | null =>
    thingsOf(known.reading).find((thing) => thing.id === id && holds(known.reading, thing)) ?? null
  resolve('Query.node', (known, _, { id }) => find(known, id))
  resolve('Query.nodes', (known, _, { ids }) => (ids as string[]).map((id) => find(known, id)))
  resolve('Query.person', (_known, _, { id }) => world.people.find((each) => each.id === id) ?? null)
  resolve('Query.table', (known, _, given) =>
    crosstab({ known, rows: world.people.map(alone), where: whereOf(given) }, given),
  )
  resolve('Query.acquainted', (known, _, given) => {
    const tied = world.knows.filter((tie) => holds(known.reading, tie))
    const isMeant = (id: string): boolean =>
      world.people.some((person) => person.id === id && meets(known, alone(person), whereOf(given)) === true)
    const meant = tied.filter(({ from, to }) => isMeant(from) && isMeant(to)).map(({ from }) => from)
    const rows = world.people.filter(({ id }) => meant.includes(id)).map(alone)
    return sorted(rows, [[({ node }) => node.name], [({ node }) => node.id]]).map(({ node }) => node)
  })
  for (const type of ['Person', 'Place']) resolve(`${type}.chant`, (_known, { name }, given) => chant(name, given))
  resolve('Person.tags', (_known, self) => ('tags' in self ? (self.tags ?? []) : []))
  resolve('Person.peers', (known, self) => leafValue(known, alone(self), 'peers'))
  return plain
}

/** The cursors of every row of a field in an order, so that a test can point between any two. */
export function cursorsIn(schema: GraphQLSchema, world: World, coordinate: string, orderBy: unknown): string[] {
  const relation = relations[coordinate]
  if (!relation) return []
  const known = { schema, reading: { world, day: undefined } }
  const selves = coordinate.startsWith('Query')
    ? [undefined]
    : thingsOf(known.reading).filter(({ type }) => coordinate.startsWith(type))
  const rows = selves.flatMap((self) => relation.rows(known.reading, self, {}))
  const { keys } = ordering(known, coordinate, orderBy)
  return rows.map((row) => cursorOf(originOf(coordinate, orderBy), [0, ...keys(row)]))
}

function originOf(coordinate: string, orderBy: unknown): string {
  return Array.isArray(orderBy) && orderBy.length > 0 ? `${coordinate} ${JSON.stringify(orderBy)}` : coordinate
}

function whereOf(given: Arguments): Arguments {
  return (given['where'] ?? {}) as Arguments
}

function page(known: Known, coordinate: string, rows: readonly Row[], given: Arguments): unknown {
  const { orderBy, first, last } = given
  const where = whereOf(given)
  const { keys, compare } = ordering(known, coordinate, orderBy)
  const at = (cursor: unknown): unknown[] | undefined => {
    if (typeof cursor !== 'string') return undefined
    const [, ...text] = Buffer.from(cursor, 'base64url').toString().split(' ')
    return (JSON.parse(text.join(' ')) as unknown[]).slice(2)
  }
  const all = rows
    .filter((row) => meets(known, row, where) === true)
    .map((row) => ({ row, key: keys(row) }))
    .sort((one, other) => compare(one.key, other.key))
  const [after, before] = [at(given['after']), at(given['before'])]
  const inside = all
    .filter(({ key }) => !after || compare(key, after) > 0)
    .filter(({ key }) => !before || compare(key, before) < 0)
  const asked =
    typeof last === 'number'
      ? inside.slice(Math.max(inside.length - last, 0))
      : inside.slice(0, typeof first === 'number' ? first : 20)
  const cursor = (one: (typeof all)[number] | undefined): string | null =>
    one ? cursorOf(originOf(coordinate, orderBy), [0, ...one.key]) : null
  const cut = asked.length < inside.length
  const countable: Countable = { known, rows, where }
  return {
    nodes: asked.map(({ row }) => row.node),
    edges: asked.map((one) => ({
      ...one.row.edge,
      double: typeof one.row.edge['strength'] === 'number' ? one.row.edge['strength'] * 2 : null,
      node: one.row.node,
      cursor: cursor(one),
    })),
    totalCount: all.length,
    undatedCount: all.filter(({ row: { node } }) => !('validFrom' in node) || (node.validFrom ?? node.validTo) === null)
      .length,
    facets: (asking: Arguments) => facets(countable, asking),
    crosstab: (asking: Arguments) => crosstab(countable, asking),
    pageInfo: {
      startCursor: cursor(asked[0]),
      endCursor: cursor(asked.at(-1)),
      hasChanged: false,
      hasNextPage:
        (before ? all.some(({ key }) => compare(key, before) >= 0) : false) || (typeof last !== 'number' && cut),
      hasPreviousPage:
        (after ? all.some(({ key }) => compare(key, after) <= 0) : false) || (typeof last === 'number' && cut),
    },
  }
}

function dayOfOperation(schema: GraphQLSchema, { operation, variableValues }: GraphQLResolveInfo): unknown {
  const directive = schema.getDirective('asOf')
  return directive ? getDirectiveValues(directive, operation, variableValues)?.['date'] : undefined
}

function dayOf(self: unknown): unknown {
  return typeof self === 'object' && self !== null && asOf in self ? self[asOf] : undefined
}

/** Marks everything that an answer holds with its day. */
function onDay(value: unknown, day: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => onDay(item, day))
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.entries(value).map(([name, part]) => [
    name,
    typeof part === 'function' ? marked(part as Work, day) : onDay(part, day),
  ])
  return { ...(Object.fromEntries(inner) as Record<string, unknown>), [asOf]: day }
}

type Work = (given: Arguments) => unknown

function marked(work: Work, day: unknown): Work {
  return (given) => onDay(work(given), day)
}
