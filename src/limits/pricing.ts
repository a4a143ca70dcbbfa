import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { collectFields, type Fragments } from '../compiler/collectFields.ts'
import type { compileOnce } from '../compiler/compileOnce.ts'
import { Shape, type Variables } from '../compiler/shape.ts'
import { costOf } from '../contract/costOf.ts'

type Pricing = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => number

declare module 'graphql' {
  interface GraphQLSchemaExtensions {
    /** What an operation of a document costs for its variables, by the statements it becomes. */
    readonly price?: Pricing
  }
}

/** What the executor itself answers: the schema is large. */
const introspection: Readonly<Record<string, number>> = { __schema: 10_000, __type: 100 }

/** Prices questions by the statements that their root fields become, changes by what `@cost` says. Throws a COST_EXCEEDED for one that is too dear to plan. */
export function pricing(schema: GraphQLSchema, compiled: ReturnType<typeof compileOnce>): Pricing {
  return (document, operation, variables) => {
    const type = schema.getRootType(operation.operation)
    if (!type) return 0
    const fragments = fragmentsOf(document)
    const root: FieldNode = { ...operation, kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' } }
    const fields = collectFields(schema, fragments, new Shape(variables), type, [root])
    return [...fields].reduce((sum, [key, nodes]) => {
      const name = nodes[0]?.name.value ?? ''
      if (name.startsWith('__')) return sum + (introspection[name] ?? 0)
      const field = type.getFields()[name]
      if (operation.operation !== OperationTypeNode.QUERY) return sum + (field ? costOf(field).weight : 0)
      const { planning, running } = compiled({ operation, key, nodes, fragments }, variables).price(variables)
      return sum + planning + running
    }, 0)
  }
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]))
}
