import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Root, RootFields } from '../compiler/rootFields.ts'
import type { Variables } from '../compiler/shape.ts'
import { priceOf } from '../limits/priceOf.ts'
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
  readonly reading: Reading
  /** What an operation may cost. */
  readonly allowed: number
}

/**
 * Answers from the rows, written as JSON while they are read. It gives the same text as the executor, or none: whatever is
 * wrong, from a variable that does not fit to a value that the schema does not allow, the executor meets as well and tells.
 */
export function answerDirectly({ schema, rootFields, reading, allowed }: On): DirectAnswer {
  const rootsOf = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): readonly Root[] => {
    try {
      const roots = rootFields(document, operation, variables)
      return priceOf(roots, variables) <= allowed ? roots : []
    } catch {
      return []
    }
  }
  const conditions = new WeakMap<DocumentNode, ReadonlySet<string>>()
  const isDecided = (document: DocumentNode, variables: Variables): boolean => {
    const names = conditions.get(document) ?? conditionsIn(document)
    conditions.set(document, names)
    return [...names].every((name) => variables[name] !== null)
  }
  return async ({ document, operation }, given, asker) => {
    const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
    const isSound = variables && operation.operation === OperationTypeNode.QUERY && isDecided(document, variables)
    const roots = isSound ? rootsOf(document, operation, variables) : []
    const found = new Map<string, Promise<unknown>>()
    if (!variables || roots.length === 0 || !roots.every(isDirect)) return { data: undefined, found }
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

/** The variables that decide in a document what is included: null is for them what no other may be, a default or not. */
function conditionsIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return names
}

function isDirect({ name, compiled }: Root): boolean {
  return compiled !== undefined || name === '__typename'
}
