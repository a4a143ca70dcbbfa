import type { OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { bytesParsed } from './bytesParsed.ts'
import { compile, type Compiled, type Question } from './compile.ts'
import type { Contract } from '../contract/contract.ts'
import type { Variables } from './shape.ts'

/** So many shapes of one root field are kept: five independent `@include`s; the oldest makes room. */
export const shapesKept = 32

/** About what all that is compiled may take: some thousands of root fields. */
const usualBytes = 96 * 2 ** 20

/** A root field of a parsed operation, by its response key. */
export interface RootField extends Question {
  readonly key: string
}

/** Compiles each root field of an operation once for each shape of its variables, for as long as there is room for the operation. */
export function compileOnce(
  contract: Contract,
  allowed?: number,
  bytes = usualBytes,
): (field: RootField, variables: Variables) => Compiled {
  const operations = new LRUCache<OperationDefinitionNode, Map<string, Known[]>>({
    maxSize: bytes,
    sizeCalculation: (fields, operation) => bytesParsed(operation) + bytesOf([...fields.values()].flat()),
  })
  return (field, variables) => {
    const fields = operations.get(field.operation) ?? new Map<string, Known[]>()
    const shapes = fields.get(field.key) ?? []
    const known = shapes.find(({ nodes, made }) => isSame(nodes, field.nodes) && made.fits(variables))
    if (known) return known.made
    const made = compile(contract, field, variables, allowed)
    fields.set(field.key, [...shapes, { nodes: field.nodes, made }].slice(-shapesKept))
    operations.delete(field.operation) // one that is set again as it is keeps the size it had
    operations.set(field.operation, fields)
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

/** About what these take: of a heap full of such, for each character of a statement eleven bytes in its parts, its readers and its writers. */
function bytesOf(known: readonly Known[]): number {
  return known.reduce((sum, { made }) => sum + 11 * made.statement.length + 5000, 1000)
}
