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

  describe('of a field with a piece for each value of an argument', () => {
    const sdl = 'enum Kind { OLD NEW } type A { b: Int } type Query { as(kind: Kind!, id: ID): [A!]! }'

    test('match when every value has its piece', () => {
      const pieces = { 'Query.as.OLD': 'MATCH (node:A {id: $id})', 'Query.as.NEW': 'MATCH (node:A)' }
      expect(matching(sdl, pieces)).toEqual([])
    })

    test('do not match where a value has none', () => {
      expect(matching(sdl, { 'Query.as.OLD': 'MATCH (node:A)' })).toEqual([
        'Query.as.NEW: expected cypher/Query/as.NEW.cypher that binds node.',
      ])
    })

    test('do not match where a value that is worked out has none', () => {
      const leaf = 'enum Kind { OLD NEW } type Query { a(kind: Kind!): Int }'
      expect(matching(leaf, { 'Query.a.OLD': 'RETURN 1' })).toEqual([
        'Query.a.NEW: expected cypher/Query/a.NEW.cypher that ends in RETURN.',
      ])
    })

    test('do not match where a piece is of no value, or of all', () => {
      const pieces = { 'Query.as.OLD': 'MATCH (node:A)', 'Query.as.NEW': 'MATCH (node:A)' }
      expect(matching(sdl, { ...pieces, 'Query.as.NWE': 'MATCH (node:A)', 'Query.as': 'MATCH (node:A)' })).toEqual([
        'Query.as.NWE: a piece of Cypher that no field uses.',
        'Query.as: a piece of Cypher that no field uses.',
      ])
    })

    test('do not match where a piece uses a parameter that is no argument', () => {
      const pieces = { 'Query.as.OLD': 'MATCH (node:A {id: $idd})', 'Query.as.NEW': 'MATCH (node:A {day: $day})' }
      expect(matching(sdl, pieces)).toEqual(['Query.as.OLD: its piece uses $idd, which is no argument of it.'])
    })

    test('do not match where the argument may be null', () => {
      const pieces = { 'Query.as.OLD': 'MATCH (node:A)', 'Query.as.NEW': 'MATCH (node:A)' }
      expect(matching(sdl.replace('Kind!', 'Kind'), pieces)).toEqual([
        'Query.as(kind:): expected one that is never null, to choose by.',
      ])
    })

    test('may have a variant as of a day', () => {
      const pieces = { 'Query.as.OLD': 'MATCH (node:A)', 'Query.as.NEW': 'MATCH (node:A)' }
      expect(matching(sdl, { ...pieces, 'Query.as.NEW.asOf': 'MATCH (node:A)' })).toEqual([])
    })
  })

  test('do not match where a type answers a field of its interface in its own way', () => {
    const sdl = (given: string) =>
      `interface I { b: Int } type A implements I { b: Int } type Query { c: Int ${given} }`
    const own = { 'A.b': 'RETURN this.b', 'Query.a': 'MATCH (node:A)' }
    expect(matching(sdl('i: I a: A'), { ...own, 'Query.i': 'MATCH (node:A)' })).toEqual([
      'A.b: belongs to I; write cypher/I/b.cypher.',
    ])
    expect(matching(sdl('a: A'), own)).toEqual([])
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
