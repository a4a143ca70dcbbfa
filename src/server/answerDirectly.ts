import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Root, RootFields } from '../compiler/rootFields.ts'
import type { Variables } from '../compiler/shape.ts'
import type { Pricing } from '../limits/pricing.ts'
import type { Asker } from './asker.ts'
import type { Reading } from './reading.ts'

/** What could be had of an answer without the executor. */
interface Direct {
  /** All of `data` as JSON; undefined where the executor has to tell what is wrong. */
  readonly data: string | undefined
  /** The cells that were read, or why they were not, by response key: the executor need not read them again. */
  readonly found: ReadonlyMap<string, Promise<unknown>>
}

/** Answers an operation of a document that is known to be valid, from its variables as they came. */
export type DirectAnswer = (
  asked: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
  given: Readonly<Record<string, unknown>>,
  asker: Asker,
) => Promise<Direct>

interface On {
  readonly schema: GraphQLSchema
  readonly rootFields: RootFields
  readonly price: Pricing
  readonly reading: Reading
  /** What an operation may cost. */
  readonly allowed: number
}

/**
 * Answers from the rows, written as JSON while they are read. It gives the same text as the executor, or none: whatever is
 * wrong, from a variable that does not fit to a value that the schema does not allow, the executor meets as well and tells.
 */
export function answerDirectly({ schema, rootFields, price, reading, allowed }: On): DirectAnswer {
  const rootsOf = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): readonly Root[] => {
    try {
      return price(document, operation, variables) <= allowed ? rootFields(document, operation, variables) : []
    } catch {
      return []
    }
  }
  return async ({ document, operation }, given, asker) => {
    const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
    const roots =
      variables && operation.operation === OperationTypeNode.QUERY ? rootsOf(document, operation, variables) : []
    const found = new Map<string, Promise<unknown>>()
    if (!variables || roots.length === 0 || !roots.every(isDirect) || isNothingChosen(operation, variables))
      return { data: undefined, found }
    for (const { key, name, compiled } of roots)
      if (compiled) found.set(key, reading({ name, compiled }, operation, variables, asker))
    try {
      await Promise.all(found.values())
      const fields: string[] = []
      for (const { key, compiled } of roots)
        fields.push(`"${key}":${compiled ? compiled.write(await found.get(key)) : '"Query"'}`)
      return { data: `{${fields.join(',')}}`, found }
    } catch {
      return { data: undefined, found }
    }
  }
}

/** `@include` and `@skip` refuse null, which a variable with a default may be. */
function isNothingChosen({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): boolean {
  return variableDefinitions.some(
    ({ type, variable: { name } }) =>
      type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean' && variables[name.value] === null,
  )
}

function isDirect({ name, compiled }: Root): boolean {
  return compiled !== undefined || name === '__typename'
}
