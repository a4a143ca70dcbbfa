import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { collectFields, type Fields, type Fragments } from './collectFields.ts'
import { shapesKept, type compileOnce } from './compileOnce.ts'
import type { Compiled } from './compile.ts'
import { Shape, type Variables } from './shape.ts'

/** A root field of an operation, under its response key. */
export interface Root {
  readonly key: string
  readonly name: string
  /** Undefined for `__typename`, `__schema` and `__type`. */
  readonly definition: GraphQLField<unknown, unknown> | undefined
  /** What it is compiled to; undefined for a change, and for what the executor answers itself. */
  readonly compiled: Compiled | undefined
}

/** The root fields of a document's operation for these variables. */
export type RootFields = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) => readonly Root[]

/** Finds the root fields of operations, once for each shape of their variables for as long as a document is kept. */
export function rootFields(schema: GraphQLSchema, compiled: ReturnType<typeof compileOnce>): RootFields {
  const collected = new WeakMap<OperationDefinitionNode, Collected[]>()
  return (document, operation, variables) => {
    const type = schema.getRootType(operation.operation)
    if (!type) return []
    const all = collected.get(operation) ?? []
    collected.set(operation, all)
    let known = all.find(({ shape }) => shape.fits(variables))
    if (!known) {
      const [shape, fragments] = [new Shape(variables), fragmentsOf(document)]
      const root: FieldNode = { ...operation, kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' } }
      const fields = shape.compose(() => collectFields(schema, fragments, shape, type, [root]))
      known = { shape, fragments, fields }
      all.push(known)
      if (all.length > shapesKept) all.shift()
    }
    const { fields, fragments } = known
    return [...fields].map(([key, nodes]) => {
      const name = nodes[0].name.value
      const definition = type.getFields()[name]
      const isCompiled = definition && operation.operation === OperationTypeNode.QUERY
      const made = isCompiled ? compiled({ operation, key, nodes, fragments }, variables) : undefined
      return { key, name, definition, compiled: made }
    })
  }
}

interface Collected {
  readonly shape: Shape
  readonly fragments: Fragments
  readonly fields: Fields
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]))
}
