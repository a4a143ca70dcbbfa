import type { OperationDefinitionNode } from 'graphql'
import { compile, type Compiled, type Question } from './compile.ts'
import type { Contract } from '../contract/contract.ts'
import type { Variables } from './shape.ts'

/** So many shapes of one root field are kept: five independent `@include`s; the oldest makes room. */
const shapesKept = 32

/** A root field of a parsed operation, by its response key. */
export interface RootField extends Question {
  readonly key: string
}

/** Compiles each root field of a document once for each shape of its variables, for as long as the document is kept. */
export function compileOnce(contract: Contract): (field: RootField, variables: Variables) => Compiled {
  const compiled = new WeakMap<OperationDefinitionNode, Map<string, Compiled[]>>()
  return (field, variables) => {
    const fields = compiled.get(field.operation) ?? new Map<string, Compiled[]>()
    compiled.set(field.operation, fields)
    const shapes = fields.get(field.key) ?? []
    fields.set(field.key, shapes)
    const known = shapes.find((shape) => shape.fits(variables))
    if (known) return known
    const made = compile(contract, field, variables)
    shapes.push(made)
    if (shapes.length > shapesKept) shapes.shift()
    return made
  }
}
