import { describe, expect, test } from '@jest/globals'
import { Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql'
import { compileOnce, type RootField } from '../../src/compiler/compileOnce.ts'
import { smallWorld } from './world/contract.ts'

/** The root fields of an operation that asks for that many. */
function asking(fields: number, comment = ''): RootField[] {
  const query = Array.from({ length: fields }, (_, place) => `a${place}: people(first: ${place}) { totalCount }`)
  const [operation] = parse(`${comment}{ ${query.join(' ')} }`).definitions as [OperationDefinitionNode]
  return operation.selectionSet.selections
    .filter((node): node is FieldNode => node.kind === Kind.FIELD)
    .map((node) => ({ operation, nodes: [node], fragments: {}, key: node.alias?.value ?? node.name.value }))
}

/** Whether a field is still known after others were asked for. */
function outlasts(field: RootField, others: readonly RootField[]): boolean {
  const compiled = compileOnce(smallWorld(), Infinity, 100_000)
  const made = compiled(field, {})
  for (const other of others) compiled(other, {})
  return compiled(field, {}) === made
}

describe('a root field', () => {
  test('is compiled once while there is room, and again when others took it', () => {
    const [field] = asking(1) as [RootField]
    expect(outlasts(field, [field])).toBe(true)
    expect(outlasts(field, asking(3))).toBe(true)
    expect(outlasts(field, [...asking(9), ...asking(9)])).toBe(false)
  })

  test('counts all of the document that it stands in', () => {
    const [field] = asking(1) as [RootField]
    expect(outlasts(field, asking(1))).toBe(true)
    expect(outlasts(field, asking(1, `# ${'long '.repeat(150)}\n`))).toBe(false)
  })

  test('of an operation that takes more than there is room for is compiled all the same', () => {
    const compiled = compileOnce(smallWorld(), Infinity, 100_000)
    const statements = asking(40).map((field) => compiled(field, {}).statement)
    expect(new Set(statements).size).toBe(1)
  })
})
