import { getOperationAST, Kind, valueFromASTUntyped, type DocumentNode, type FieldNode } from 'graphql'
import { compile, type Compiled } from '../../src/compiler/compile.ts'
import type { Contract } from '../../src/contract/contract.ts'

/** A root field of a document as it is compiled for the document's own defaults. */
export interface Question {
  readonly compiled: Compiled
  readonly variables: Readonly<Record<string, unknown>>
  /** Whether it asks for all of a type: then the label is the index. */
  readonly isList: boolean
}

/** The root fields of a document, each compiled to its statement. */
export function questionsOf(contract: Contract, document: DocumentNode): Question[] {
  const operation = getOperationAST(document)
  if (!operation) throw new Error('Expected one operation.')
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  const fragments = Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]))
  const defaults = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && valueFromASTUntyped(defaultValue),
  ])
  const variables = Object.fromEntries(defaults) as Readonly<Record<string, unknown>>
  const fields = operation.selectionSet.selections.filter(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD,
  )
  return fields.map((field) => ({
    compiled: compile(contract, { nodes: [field], fragments, operation }, variables),
    variables,
    isList: !field.arguments?.some(({ name: { value } }) => value === 'by' || value === 'id' || value === 'ids'),
  }))
}
