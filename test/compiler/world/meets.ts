import { getNullableType, isListType, isObjectType, type GraphQLSchema } from 'graphql'
import { fold } from '../../../src/contract/fold.ts'
import { holds, relations, thingsOf, type Arguments, type Reading, type Row } from './reading.ts'

/** The world and its schema, as the reference reads them. */
export interface Known {
  readonly schema: GraphQLSchema
  readonly reading: Reading
}

type Truth = boolean | null

/** Whether a row meets a condition: yes, no, or not known. */
export function meets(known: Known, row: Row, where: Arguments): Truth {
  return all(
    parts(where).map(([name, part]) => {
      if (name === 'and') return all(list(part).map((one) => meets(known, row, one)))
      if (name === 'or') return not(all(list(part).map((one) => not(meets(known, row, one)))))
      if (name === 'not') return not(meets(known, row, part))
      if (name === 'edge') return all(parts(part).map(([field, filter]) => leaf(edgeValue(row, field), filter)))
      return onField(known, row, name, part)
    }),
  )
}

function onField(known: Known, row: Row, name: string, filter: Arguments): Truth {
  const relation = relations[`${row.node.type}.${name}`]
  if (relation) {
    const rows = relation.rows(known.reading, row.node, {})
    return all(
      parts(filter).map(([quantifier, part]) => {
        if (quantifier === 'count') return leaf(rows.length, part)
        const meeting = rows.filter((one) => meets(known, one, part) === true).length
        return { some: meeting > 0, none: meeting === 0, every: meeting === rows.length }[quantifier] ?? false
      }),
    )
  }
  const value = leafValue(known, row, name)
  const type = fieldType(known.schema, row.node.type, name)
  if (!isListType(getNullableType(type))) return leaf(value, filter)
  const items = Array.isArray(value) ? value : []
  return all(
    parts(filter).map(([quantifier, part]) => {
      const found = items.map((item) => leaf(item, part))
      if (quantifier === 'some') return any(found)
      if (quantifier === 'none') return not(any(found))
      return not(any(found.map((truth) => truth !== true)))
    }),
  )
}

function fieldType(schema: GraphQLSchema, type: string, field: string) {
  const named = schema.getType(type)
  const found = isObjectType(named) ? named.getFields()[field] : undefined
  if (!found) throw new Error(`${type}.${field}: no such field.`)
  return found.type
}

/** The value of a leaf field of a node, asked for with these arguments. */
export function leafValue({ reading }: Known, { node }: Row, name: string, given: Arguments = { times: 2 }): unknown {
  if (name === 'chant') return chant(node.name, given)
  if (name === 'peers') return peers(reading, node.id)
  return new Map<string, unknown>(Object.entries(node)).get(name) ?? null
}

export function chant(name: string | null, { times, word }: Arguments): string {
  const often = typeof word === 'string' ? Array.from(word).length : typeof times === 'number' ? Math.max(times, 0) : 0
  return (name ?? '-').repeat(often)
}

/** Those who like something that a person likes, the person too, each thing being there that day. */
function peers(reading: Reading, id: string): number {
  const liked = new Set(reading.world.likes.filter(({ from }) => from === id).map(({ to }) => to))
  const there = thingsOf(reading)
    .filter((thing) => liked.has(thing.id) && holds(reading, thing))
    .map((thing) => thing.id)
  const others = reading.world.likes.filter(({ from, to }) => there.includes(to) && from !== id)
  return new Set(others.map(({ from }) => from)).size
}

export function edgeValue({ edge }: Row, name: string): unknown {
  if (name === 'double') return typeof edge['strength'] === 'number' ? edge['strength'] * 2 : null
  return edge[name] ?? null
}

function leaf(value: unknown, filter: Arguments): Truth {
  return all(
    Object.entries(filter)
      .filter(([, given]) => given !== null && given !== undefined)
      .map(([operator, given]) => operation(value, operator, given)),
  )
}

function operation(value: unknown, operator: string, given: unknown): Truth {
  if (operator === 'exists') return (value !== null && value !== undefined) === given
  if (operator === 'in' && Array.isArray(given))
    return given.length === 0 ? false : value === null ? null : given.includes(value)
  if (value === null || value === undefined) return null
  if (typeof value === 'string' && typeof given === 'string') {
    if (operator === 'prefix') return fold(value).startsWith(fold(given))
    if (operator === 'contains') return fold(value).includes(fold(given))
  }
  const [a, b] = [Number(value), Number(given)]
  return { eq: value === given, gt: a > b, gte: a >= b, lt: a < b, lte: a <= b }[operator] ?? null
}

function all(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(null) ? null : true
}

function any(truths: readonly Truth[]): Truth {
  return truths.includes(true) ? true : truths.includes(null) ? null : false
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth
}

/** Null counts as not said. */
function parts(input: unknown): [string, Arguments][] {
  return Object.entries((input ?? {}) as Arguments).filter(
    (entry): entry is [string, Arguments] => entry[1] !== null && entry[1] !== undefined,
  )
}

function list(value: unknown): Arguments[] {
  return Array.isArray(value) ? (value as Arguments[]) : []
}
