import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { Fields } from './collectFields.ts'
import { Writable, writerOf, type Writer } from './writerOf.ts'

/** How a field of an object is read from what the graph gave for the object. */
export type Reader<Found> = (found: Found) => unknown

interface Field {
  /** What stands before its value: `,"name":` */
  readonly beginning: string
  readonly read: (found: never) => unknown
  readonly write: Writer
}

/** The fields asked of a type by response key, in the order in which they are answered. */
class Layout {
  readonly type: string
  readonly fields: ReadonlyMap<string, Field>

  constructor(type: string, fields: Layout['fields']) {
    this.type = type
    this.fields = fields
  }
}

/** An object of an answer, as the graph gave it. Each field is read when it is wanted, by its response key or to be written. */
export class Answered extends Writable {
  /** The name of its type. */
  readonly type: string
  readonly #layout: Layout
  readonly #found: never

  constructor(layout: Layout, found: unknown, type = layout.type) {
    super()
    this.type = type
    this.#layout = layout
    this.#found = found as never
  }

  get(key: string): unknown {
    return this.#layout.fields.get(key)?.read(this.#found)
  }

  /** The same object, of another type that is asked alike. */
  as(type: string): Answered {
    return type === this.type ? this : new Answered(this.#layout, this.#found, type)
  }

  /** The object as JSON, the same that graphql-js and `JSON.stringify` make of it. Throws where they would give an error. */
  write(): string {
    let text = ''
    for (const { beginning, read, write } of this.#layout.fields.values())
      text += beginning + (read === typeName ? `"${this.type}"` : write(read(this.#found)))
    return `{${text.slice(1)}}`
  }
}

/**
 * How an object of a type is answered: `reader` makes of the selections under each response key how they are read.
 */
export function objectsOf<Found>(
  type: GraphQLObjectType,
  fields: Fields,
  reader: (nodes: readonly [FieldNode, ...FieldNode[]], key: string) => Reader<Found>,
): (found: Found) => Answered {
  const definitions = type.getFields()
  const read = [...fields].map(([key, nodes]): [string, Field] => {
    const beginning = `,${JSON.stringify(key)}:`
    const definition = definitions[nodes[0].name.value]
    if (!definition) return [key, { beginning, read: typeName, write: String }]
    return [key, { beginning, read: reader(nodes, key), write: writerOf(definition.type) }]
  })
  const layout = new Layout(type.name, new Map(read))
  return (found) => new Answered(layout, found)
}

/** Stands where `__typename` is asked for, which graphql-js answers itself. */
function typeName(): never {
  throw new Error('Expected __typename to be answered from the object.')
}
