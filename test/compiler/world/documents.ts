import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql'
import fc from 'fast-check'
import { cursorOf } from '../../../src/compiler/cursor.ts'
import { keysIn } from './reference.ts'
import type { World } from './world.ts'

/** A random valid operation with its variables. */
export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

type Pick = <Item>(items: readonly [Item, ...Item[]]) => Item

/** A random document over the schema of the world; `choices` decides at every turn, so that a failure shrinks. */
export function operations(schema: GraphQLSchema, world: World): fc.Arbitrary<Operation> {
  return fc
    .array(fc.nat(999), { maxLength: 200, size: 'max' })
    .map((choices) => new Writer(schema, world, choices).operation())
}

class Writer {
  readonly #schema: GraphQLSchema
  readonly #world: World
  readonly #choices: Iterator<number>
  readonly #variables = new Map<string, { type: string; value: unknown; fallback?: string }>()
  readonly #fragments: string[] = []
  #aliases = 0

  constructor(schema: GraphQLSchema, world: World, choices: Iterable<number>) {
    this.#schema = schema
    this.#world = world
    this.#choices = choices[Symbol.iterator]()
  }

  operation(): Operation {
    const query = this.#schema.getQueryType()
    if (!query) throw new Error('Expected a query type.')
    const text = [this.#selection(query, 4), ...this.#fragments].join('\n')
    const used = [...this.#variables].filter(([name]) => new RegExp(`\\$${name}\\b`).test(text))
    const declared = used.map(
      ([name, { type, fallback }]) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`,
    )
    const values = used.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const]))
    return {
      query: `query Asked${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${text}`,
      variables: Object.fromEntries(values),
    }
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.#number(4) }, () => this.#part(type, depth))
    return `{ ${['__typename', ...parts].join(' ')} }`
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    if (isUnionType(type) || (depth > 0 && this.#number(6) === 5)) return this.#fragment(type, depth)
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    )
    const field = fields[this.#number(fields.length)]
    if (!field) return ''
    const target = getNamedType(field.type)
    const given = field.args.flatMap((argument) => this.#argument(`${type.name}.${field.name}`, argument))
    const paged = given.some((text) => text.startsWith('last:'))
      ? given.filter((text) => !text.startsWith('first:'))
      : given
    const selection = isCompositeType(target) ? ` ${this.#selection(target, depth - 1)}` : ''
    const head = paged.length > 0 ? `(${paged.join(', ')})` : ''
    return `a${this.#aliases++}: ${field.name}${head}${this.#condition()}${selection}`
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const possible = isObjectType(type) ? [type, ...type.getInterfaces()] : [...this.#schema.getPossibleTypes(type)]
    const target = possible[this.#number(possible.length)] ?? type
    const body = this.#selection(target, depth - 1)
    if (this.#number(2) === 0) return `... on ${target.name}${this.#condition()} ${body}`
    const name = `F${this.#fragments.length}_${this.#aliases++}`
    this.#fragments.push(`fragment ${name} on ${target.name} ${body}`)
    return `...${name}${this.#condition()} ...${name}`
  }

  #condition(): string {
    const choice = this.#number(12)
    if (choice < 9) return ''
    const directive = choice % 2 === 0 ? 'skip' : 'include'
    const value =
      this.#number(2) === 0 ? String(this.#number(2) === 0) : this.#variable('Boolean!', this.#number(2) === 0)
    return ` @${directive}(if: ${value})`
  }

  #argument(coordinate: string, { name, type }: GraphQLArgument): string[] {
    if (!isNonNullType(type) && this.#number(3) > 0) return []
    const value = this.#value(coordinate, name)
    if (isInputObjectType(type) || this.#number(2) === 0) return [`${name}: ${JSON.stringify(value)}`]
    if (isNonNullType(type)) return [`${name}: ${this.#variable(String(type), value)}`]
    const choice = this.#number(4)
    if (choice === 0) return [`${name}: ${this.#variable(String(type), undefined)}`]
    if (choice === 1) return [`${name}: ${this.#variable(String(type), null)}`]
    if (choice === 2 && !isListType(type))
      return [`${name}: ${this.#variable(String(type), undefined, JSON.stringify(value))}`]
    return [`${name}: ${this.#variable(String(type), value)}`]
  }

  #value(coordinate: string, name: string): unknown {
    const ids = [...this.#world.people, ...this.#world.places].map(({ id }) => id)
    const id = (): string => this.#pick(['nobody', ...ids])
    if (name === 'id') return id()
    if (name === 'ids') return Array.from({ length: this.#number(4) }, id)
    if (name === 'word') return this.#pick(['', 'do', 'ドレミ'])
    if (name === 'after' || name === 'before') {
      const keys = keysIn(this.#world, coordinate)
      return keys.length > 0 ? cursorOf(coordinate, keys[this.#number(keys.length)] ?? []) : null
    }
    return this.#number(5)
  }

  #variable(type: string, value: unknown, fallback?: string): string {
    const name = `v${this.#variables.size}`
    this.#variables.set(name, { type, value, ...(fallback === undefined ? {} : { fallback }) })
    return `$${name}`
  }

  readonly #pick: Pick = (items) => items[this.#number(items.length)] ?? items[0]

  #number(below: number): number {
    const next = this.#choices.next()
    return (next.done ? 0 : next.value) % Math.max(below, 1)
  }
}
