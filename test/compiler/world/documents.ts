import {
  astFromValue,
  coerceInputValue,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  print,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import fc from 'fast-check'
import { cursorsIn } from './reference.ts'
import { days, type World } from './world.ts'

/** A random valid operation, with the variables of several requests in which it is sent. */
export interface Operation {
  readonly query: string
  readonly requests: readonly Readonly<Record<string, unknown>>[]
}

type Pick = <Item>(items: readonly [Item, ...Item[]]) => Item

/** A random document over the schema of the world; `choices` decides at every turn, so that a failure shrinks. */
export function operations(schema: GraphQLSchema, world: World): fc.Arbitrary<Operation> {
  return fc
    .array(fc.nat(999), { maxLength: 300, size: 'max' })
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
    const day = this.#number(3) === 0 ? ` @asOf(date: ${this.#given('String', this.#pick([...days, null]))})` : ''
    const text = [`${day} ${this.#selection(query, 4)}`, ...this.#fragments].join('\n')
    const used = [...this.#variables].filter(([name]) => new RegExp(`\\$${name}\\b`).test(text))
    const declared = used.map(
      ([name, { type, fallback }]) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`,
    )
    const values = Object.fromEntries(used.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])))
    return {
      query: `query Asked${declared.length > 0 ? `(${declared.join(', ')})` : ''}${text}`,
      requests: [values, turned(values), values],
    }
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const heads: Head[] = []
    const parts = Array.from({ length: 1 + this.#number(4) }, () => this.#part(type, depth, heads))
    return `{ ${['__typename', ...parts].join(' ')} }`
  }

  #part(type: GraphQLCompositeType, depth: number, heads: Head[]): string {
    if (isUnionType(type) || (depth > 0 && this.#number(6) === 5)) return this.#fragment(type, depth)
    const again = heads[this.#number(heads.length)]
    if (again && this.#number(4) === 0) {
      return `${again.text}${this.#condition()}${this.#selected(again.target, depth)}`
    }
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    )
    const field = fields[this.#number(fields.length)]
    if (!field) return ''
    const given = this.#arguments(`${type.name}.${field.name}`, field.args)
    const head = given.length > 0 ? `(${given.join(', ')})` : ''
    const target = getNamedType(field.type)
    const text = `a${this.#aliases++}: ${field.name}${head}`
    heads.push({ text, target })
    return `${text}${this.#condition()}${this.#selected(target, depth)}`
  }

  #selected(target: unknown, depth: number): string {
    return isCompositeType(target) ? ` ${this.#selection(target, depth - 1)}` : ''
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

  /** Not `first` and `last` together; cursors of the order that is asked for, which then is no variable. */
  #arguments(coordinate: string, all: readonly GraphQLArgument[]): string[] {
    const order = all.find(({ name }) => name === 'orderBy')
    const orderBy =
      order && this.#number(3) === 0
        ? coerceInputValue(this.#value(coordinate, 'orderBy', order.type), order.type)
        : undefined
    const given = all
      .filter(({ name }) => name !== 'orderBy')
      .flatMap((argument) => this.#argument(coordinate, argument, orderBy))
    const sorted = order && orderBy !== undefined ? [...given, `orderBy: ${this.#literal(order.type, orderBy)}`] : given
    return sorted.some((text) => text.startsWith('last:'))
      ? sorted.filter((text) => !text.startsWith('first:'))
      : sorted
  }

  #argument(coordinate: string, { name, type }: GraphQLArgument, orderBy: unknown): string[] {
    if (!isNonNullType(type) && this.#number(3) > 0) return []
    return [`${name}: ${this.#given(String(type), this.#value(coordinate, name, type, orderBy), type)}`]
  }

  /** A value as it stands, or in a variable that has it, has null, has none, or has it by default. */
  #given(notation: string, value: unknown, type: GraphQLInputType | undefined = this.#scalar(notation)): string {
    const literal = this.#literal(type, value)
    if (this.#number(2) === 0) return literal
    if (notation.endsWith('!')) return this.#variable(notation, value)
    const choice = this.#number(4)
    if (choice === 0) return this.#variable(notation, undefined)
    if (choice === 1) return this.#variable(notation, null)
    return choice === 2 ? this.#variable(notation, undefined, literal) : this.#variable(notation, value)
  }

  #scalar(name: string): GraphQLInputType | undefined {
    const type = this.#schema.getType(name)
    return type && !isCompositeType(type) ? type : undefined
  }

  #literal(type: GraphQLInputType | undefined, value: unknown): string {
    const node = type && astFromValue(value, type)
    return node ? print(node) : JSON.stringify(value)
  }

  /** `room` is how deep it may still nest: well within what a `where` may. */
  #value(coordinate: string, name: string, type: GraphQLInputType, orderBy?: unknown, room = 8): unknown {
    if (isNonNullType(type)) return this.#value(coordinate, name, type.ofType, orderBy, room)
    if (isListType(type))
      return Array.from({ length: this.#number(4) }, () => this.#value(coordinate, name, type.ofType, orderBy, room))
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields())
      const size = type.isOneOf ? 1 : room > 0 ? this.#number(4) : 0
      const needed = fields.filter((field) => isNonNullType(field.type))
      const picked = [...needed, ...Array.from({ length: size }, () => fields[this.#number(fields.length)])]
      return Object.fromEntries(
        picked.flatMap((field) =>
          field ? [[field.name, this.#value(coordinate, field.name, field.type, undefined, room - 1)]] : [],
        ),
      )
    }
    if (isEnumType(type)) return type.getValues()[this.#number(type.getValues().length)]?.name
    const ids = [...this.#world.people, ...this.#world.places].map(({ id }) => id)
    if (type.name === 'ID') return this.#pick(['nobody', ...ids])
    if (type.name === 'Boolean') return this.#number(2) === 0
    if (name === 'asOf') return this.#pick(days)
    if (name === 'after' || name === 'before') {
      const cursors = cursorsIn(this.#schema, this.#world, coordinate, orderBy)
      return cursors[this.#number(cursors.length)] ?? null
    }
    if (type.name === 'String') return this.#pick(['', 'do', 'ドレミ', 'k', 'ÅS', 'x', '東', 'kari', '2001'])
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

/** A field under its response key with its arguments: asked once more, its selections merge. */
interface Head {
  readonly text: string
  readonly target: unknown
}

/** The same variables with every yes for a no. */
function turned(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'boolean' ? !value : value]),
  )
}
