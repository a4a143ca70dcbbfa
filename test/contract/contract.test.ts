import { describe, expect, test } from '@jest/globals'
import { buildASTSchema, parse } from 'graphql'
import { mismatches } from '../../src/contract/contract.ts'
import { expand } from '../../src/contract/expand.ts'
import { parsePiece } from '../../src/contract/piece.ts'

describe('the schema and its pieces', () => {
  test('match when every object field has a piece and every piece a field', () => {
    expect(matching('type Query { a: A } type A { b: Int }', { 'Query.a': 'MATCH (node:A)' })).toEqual([])
  })

  test('do not match where a field has no piece', () => {
    expect(matching('type Query { a: A } type A { b: Int }', {})).toEqual([
      'Query.a: expected cypher/Query/a.cypher that binds node.',
    ])
  })

  test('do not match where a piece has no field', () => {
    expect(matching('type Query { a: Int }', { 'Query.b': 'MATCH (node)' })).toEqual([
      'Query.b: a piece of Cypher that no field uses.',
    ])
  })

  test('do not match where a piece uses a parameter that is no argument', () => {
    expect(matching('type Query { a(id: ID): Int }', { 'Query.a': 'RETURN $id + $idd' })).toEqual([
      'Query.a: its piece uses $idd, which is no argument of it.',
    ])
  })

  test('do not match where a page has no order', () => {
    const sdl =
      'interface Edge { cursor: String! } type PageInfo { a: Int } type A { b: Int } type Query { as: [A!]! @connection }'
    expect(matching(sdl, { 'Query.as': 'MATCH (node:A)' })).toEqual([
      'Query.as: expected ORDER BY at the end of its piece.',
    ])
  })

  test('do not match where a piece follows another relationship than it says', () => {
    const text = '// (this:Query)-[edge:KNOWS]->(node:A)\nMATCH (this)<-[edge:KNOWS]-(node:A)'
    expect(matching('type Query { a: A } type A { b: Int }', { 'Query.a': text })).toEqual([
      'Query.a: expected its clauses to begin with MATCH (this)-[edge:KNOWS]->(node:A), as its comment says.',
    ])
  })

  test('do not match where the order of a page leaves two nodes alike', () => {
    const sdl =
      'interface Edge { cursor: String! } type PageInfo { a: Int } type A { b: Int } type Query { as: [A!]! @connection }'
    expect(matching(sdl, { 'Query.as': 'MATCH (node:A)\nORDER BY node.b' })).toEqual([
      'Query.as: expected its ORDER BY to end in what no two nodes share, such as node.id; got node.b.',
    ])
  })

  test('do not match where a type answers a field of its interface in its own way', () => {
    const sdl = 'interface I { b: Int } type A implements I { b: Int } type Query { c: Int }'
    expect(matching(sdl, { 'A.b': 'RETURN this.b' })).toEqual(['A.b: belongs to I; write cypher/I/b.cypher.'])
  })
})

const cost = 'directive @cost(weight: Int, size: Int, sizedBy: String) on FIELD_DEFINITION'

function matching(sdl: string, pieces: Readonly<Record<string, string>>): string[] {
  return mismatches({
    schema: buildASTSchema(expand(parse(`${cost} ${sdl}`))),
    pieces: new Map(Object.entries(pieces).map(([at, text]) => [at, parsePiece(at, `// What.\n${text}`)])),
    constants: {},
    parameters: {},
    finish: {},
  })
}
