import type { OperationDefinitionNode } from 'graphql'
import { compile, type Compiled, type Question } from './compile.ts'
import type { Contract } from '../contract/contract.ts'
import type { Variables } from './shape.ts'

/** So many shapes of one root field are kept: five independent `@include`s; the oldest makes room. */
export const shapesKept = 32

/** A root field of a parsed operation, by its response key. */
export interface RootField extends Question {
  readonly key: string
}

/** Compiles each root field of a document once for each shape of its variables, for as long as the document is kept. */
export function compileOnce(
  contract: Contract,
  allowed?: number,
): (field: RootField, variables: Variables) => Compiled {
  const compiled = new WeakMap<OperationDefinitionNode, Map<string, Known[]>>()
  return (field, variables) => {
    const fields = compiled.get(field.operation) ?? new Map<string, Known[]>()
    compiled.set(field.operation, fields)
    const shapes = fields.get(field.key) ?? []
    fields.set(field.key, shapes)
    const known = shapes.find(({ nodes, made }) => isSame(nodes, field.nodes) && made.fits(variables))
    if (known) return known.made
    const made = compile(contract, field, variables, allowed)
    shapes.push({ nodes: field.nodes, made })
    if (shapes.length > shapesKept) shapes.shift()
    return made
  }
}

/** Which of an operation's selections are merged into a root field depends on the variables of `@skip` and `@include` too. */
interface Known {
  readonly nodes: Question['nodes']
  readonly made: Compiled
}

function isSame(one: Question['nodes'], other: Question['nodes']): boolean {
  return one.length === other.length && one.every((node, index) => node === other[index])
}
