import { describe, expect, test } from '@jest/globals'
import { Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql'
import { compileOnce, type RootField } from '../../src/compiler/compileOnce.ts'
import { smallWorld } from './world/contract.ts'

/** The root fields of an operation that asks for that many. */
function asking(fields: number): RootField[] {
  const query = Array.from({ length: fields }, (_, place) => `a${place}: people(first: ${place}) { totalCount }`)
  const [operation] = parse(`{ ${query.join(' ')} }`).definitions as [OperationDefinitionNode]
  return operation.selectionSet.selections
    .filter((node): node is FieldNode => node.kind === Kind.FIELD)
    .map((node) => ({ operation, nodes: [node], fragments: {}, key: node.alias?.value ?? node.name.value }))
}

describe('a root field', () => {
  test('is compiled once while there is room, and again when others took it', () => {
    const compiled = compileOnce(smallWorld(), Infinity, 100_000)
    const [field] = asking(1)
    if (!field) throw new Error('Expected a field.')
    const made = compiled(field, {})
    expect(compiled(field, {})).toBe(made)
    for (const other of asking(3)) compiled(other, {})
    expect(compiled(field, {})).toBe(made)
    for (const other of asking(9)) compiled(other, {})
    for (const other of asking(9)) compiled(other, {})
    expect(compiled(field, {})).not.toBe(made)
  })

  test('of an operation that takes more than there is room for is compiled all the same', () => {
    const compiled = compileOnce(smallWorld(), Infinity, 100_000)
    const statements = asking(40).map((field) => compiled(field, {}).statement)
    expect(new Set(statements).size).toBe(1)
  })
})
