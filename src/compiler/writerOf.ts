import { isLeafType, isListType, isNonNullType, type GraphQLLeafType, type GraphQLOutputType } from 'graphql'
import { list } from './list.ts'

/** What writes itself as JSON. */
export abstract class Writable {
  abstract write(): string
}

/** Writes a value as JSON. Throws where graphql-js would give an error instead of the value. */
export type Writer = (value: unknown) => string

const writers = new WeakMap<GraphQLOutputType, Writer>()

/** How the values of a type are written: as graphql-js completes them and `JSON.stringify` writes them. */
export function writerOf(type: GraphQLOutputType): Writer {
  const known = writers.get(type)
  if (known) return known
  const made = make(type)
  writers.set(type, made)
  return made
}

function make(type: GraphQLOutputType): Writer {
  if (isNonNullType(type)) {
    const write = writerOf(type.ofType)
    return (value) => {
      const text = write(value)
      if (text === 'null') throw new Error(`Expected a value of ${String(type)}; got null.`)
      return text
    }
  }
  if (isListType(type)) {
    const write = writerOf(type.ofType)
    return (value) => {
      if (isNothing(value)) return 'null'
      let text = ''
      for (const item of list(value)) text += (text === '' ? '[' : ',') + write(item)
      return text === '' ? '[]' : text + ']'
    }
  }
  if (isLeafType(type)) return leaf(type)
  return (value) => {
    if (isNothing(value)) return 'null'
    if (value instanceof Writable) return value.write()
    throw new Error(`Expected an object of ${type.name}; got ${typeof value}.`)
  }
}

function leaf(type: GraphQLLeafType): Writer {
  return (value) => {
    if (isNothing(value)) return 'null'
    const serialized = type.serialize(value)
    if (isNothing(serialized)) throw new Error(`Expected a value of ${type.name}; got one that it has no text for.`)
    return typeof serialized === 'string' ? quoted(serialized) : JSON.stringify(serialized)
  }
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

/** Quotes, backslashes, control signs and halves of a sign are written otherwise than they are. */
const special = /["\\\p{Cc}\p{Cs}]/u

function quoted(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`
}
