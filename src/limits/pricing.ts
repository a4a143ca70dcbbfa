import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { RootFields } from '../compiler/rootFields.ts'
import type { Variables } from '../compiler/shape.ts'

/** What an operation of a document costs for its variables, by the statements it becomes. */
export type Pricing = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => number

/** What the executor itself answers: the schema is large. */
const introspection: Readonly<Record<string, number>> = { __schema: 10_000, __type: 100 }

/** Prices operations by the statements that their root fields become. Throws a COST_EXCEEDED for one that is too dear to plan. */
export function pricing(rootFields: RootFields): Pricing {
  return (document, operation, variables) =>
    rootFields(document, operation, variables).reduce((sum, { name, compiled }) => {
      if (!compiled) return sum + (introspection[name] ?? 0)
      const { planning, running } = compiled.price(variables)
      return sum + planning + running
    }, 0)
}
