import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { Fields } from './collectFields.ts'
import { Writable, writerOf } from './writerOf.ts'

/** How a field of an object is read from what the graph gave for the object. */
export type Reader<Found> = (found: Found) => unknown

interface Field<Found> {
  /** Undefined for `__typename`, which graphql-js answers itself. */
  readonly read: Reader<Found> | undefined
  /** Its key and value as JSON, after what parts it from the field before or begins the object: `,"name":"Oslo"` */
  readonly write: (found: Found, type: string) => string
}

/** The fields asked of an object, in the order in which they are answered. */
interface Layout<Found> {
  readonly fields: readonly Field<Found>[]
  readonly byKey: ReadonlyMap<string, Field<Found>>
}

/** An object of an answer, as the graph gave it. Each field is read when it is wanted, by its response key or to be written. */
export class Answered<Found = unknown> extends Writable {
  /** The name of its type. */
  readonly type: string
  readonly #layout: Layout<Found>
  readonly #found: Found

  constructor(type: string, layout: Layout<Found>, found: Found) {
    super()
    this.type = type
    this.#layout = layout
    this.#found = found
  }

  get(key: string): unknown {
    return this.#layout.byKey.get(key)?.read?.(this.#found)
  }

  /** The same object, of another type that is asked alike. */
  as(type: string): Answered<Found> {
    return type === this.type ? this : new Answered(type, this.#layout, this.#found)
  }

  /** The object as JSON, the same that graphql-js and `JSON.stringify` make of it. Throws where they would give an error. */
  write(): string {
    let text = ''
    for (const { write } of this.#layout.fields) text += write(this.#found, this.type)
    return text + '}'
  }
}

/** How an object of a type is answered: `reader` makes of the selections under each response key how they are read. */
export function objectsOf<Found>(
  type: GraphQLObjectType,
  fields: Fields,
  reader: (nodes: readonly [FieldNode, ...FieldNode[]], key: string) => Reader<Found>,
): (found: Found) => Answered<Found> {
  const definitions = type.getFields()
  const entries = [...fields].map(([key, nodes], place): [string, Field<Found>] => {
    const beginning = `${place === 0 ? '{' : ','}${JSON.stringify(key)}:`
    const definition = definitions[nodes[0].name.value]
    if (!definition) return [key, { read: undefined, write: (_found, name) => `${beginning}"${name}"` }]
    const read = reader(nodes, key)
    const write = writerOf(definition.type)
    return [key, { read, write: (found) => beginning + write(read(found)) }]
  })
  const layout = { fields: entries.map(([, field]) => field), byKey: new Map(entries) }
  return (found) => new Answered(type.name, layout, found)
}
