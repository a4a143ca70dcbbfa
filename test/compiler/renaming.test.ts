import { describe, expect, test } from '@jest/globals'
import { renaming } from '../../src/compiler/renaming.ts'

describe('a piece among others', () => {
  test('has its variables and parameters named for its place', () => {
    expect(renamed('MATCH (this)-[edge:KNOWS]->(node:Person {id: $id})')).toBe(
      'MATCH (n0)-[e1:KNOWS]->(n1:Person {id: $p_id})',
    )
  })

  test('keeps the variables it declares itself to itself', () => {
    expect(renamed('UNWIND $ids AS id MATCH (other)--(node) WHERE node.id = id AND other.id IN [x IN $ids | x]')).toBe(
      'UNWIND $p_ids AS id_1 MATCH (other_1)--(n1) WHERE n1.id = id_1 AND other_1.id IN [x_1 IN $p_ids | x_1]',
    )
  })

  test('keeps properties, keys, labels, functions and text', () => {
    expect(
      renamed('WITH {node: \'node\', id: this.node} AS node WHERE node.edge = "this" AND size(node:This) > `node`'),
    ).toBe('WITH {node: \'node\', id: n0.node} AS n1 WHERE n1.edge = "this" AND size(n1:This) > `node`')
  })

  test('names what reduce sums up in', () => {
    expect(renamed("reduce(sung = '', letter IN $word | sung + letter)")).toBe(
      "reduce(sung_1 = '', letter_1 IN $p_word | sung_1 + letter_1)",
    )
  })

  test('tells a label among the arguments of a function from the key of a map', () => {
    expect(renamed('coalesce(this.id, node:Person, {id: 1, node: node})')).toBe(
      'coalesce(n0.id, n1:Person, {id: 1, node: n1})',
    )
  })

  test('leaves null, true and false what they are', () => {
    expect(renamed('WITH node, null AS other, true AS known')).toBe('WITH n1, null AS other_1, true AS known_1')
  })

  test('names a path', () => {
    expect(renamed('MATCH path = (this)--(node)')).toBe('MATCH path_1 = (n0)--(n1)')
  })
})

function renamed(cypher: string): string {
  const names = new Map([
    ['this', 'n0'],
    ['node', 'n1'],
    ['edge', 'e1'],
  ])
  return renaming(
    cypher,
    names,
    (name) => `$p_${name}`,
    (name) => `${name}_1`,
  )(cypher)
}
