import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { RootFields } from '../compiler/rootFields.ts'
import type { Variables } from '../compiler/shape.ts'
import { costOf } from '../contract/costOf.ts'

/** What an operation of a document costs for its variables, by the statements it becomes. */
export type Pricing = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => number

/** What the executor itself answers: the schema is large. */
const introspection: Readonly<Record<string, number>> = { __schema: 10_000, __type: 100 }

/** Prices questions by the statements that their root fields become, changes by what `@cost` says. Throws a COST_EXCEEDED for one that is too dear to plan. */
export function pricing(schema: GraphQLSchema, rootFields: RootFields): Pricing {
  return (document, operation, variables) => {
    const type = schema.getRootType(operation.operation)
    return rootFields(document, operation, variables).reduce((sum, { name, compiled }) => {
      const field = type?.getFields()[name]
      if (!compiled) return sum + (field ? costOf(field).weight : (introspection[name] ?? 0))
      const { planning, running } = compiled.price(variables)
      return sum + planning + running
    }, 0)
  }
}
