import { describe, expect, test } from '@jest/globals'
import { parsePiece, withNames } from '../../src/contract/piece.ts'

describe('a piece of Cypher', () => {
  test('tells its question, its relationship, its clauses and its order', () => {
    expect(
      parsePiece(
        'Institution.projects',
        `// The projects an institution takes part in,
// with its role in each.
// (this:Institution)-[edge:PARTICIPATES_IN]->(node:Project)
MATCH (this)-[edge:PARTICIPATES_IN]->(node:Project)
ORDER BY coalesce(node.startYear, 0) DESC, node.id`,
      ),
    ).toEqual({
      coordinate: 'Institution.projects',
      question: 'The projects an institution takes part in, with its role in each.',
      relation: { this: 'Institution', type: 'PARTICIPATES_IN', node: 'Project', outgoing: true },
      body: 'MATCH (this)-[edge:PARTICIPATES_IN]->(node:Project)',
      order: [
        { expression: 'coalesce(node.startYear, 0)', descending: true },
        { expression: 'node.id', descending: false },
      ],
      isValue: false,
      condition: undefined,
      bindsEdge: true,
      endsInMatch: true,
    })
  })

  test('reads an arrow that comes in', () => {
    const piece = parsePiece(
      'B.as',
      '// Who leads here.\n// (this:B)<-[edge:LEADS]-(node:A)\nMATCH (this)<-[edge:LEADS]-(node:A)',
    )
    expect(piece.relation).toEqual({ this: 'B', type: 'LEADS', node: 'A', outgoing: false })
  })

  test('is a value where it ends in RETURN', () => {
    expect(parsePiece('A.b', '// Twice a.\nRETURN this.a * 2')).toMatchObject({
      isValue: true,
      body: 'this.a * 2',
      order: [],
    })
  })

  test('tells the ways it comes to its nodes in, where they say what they are in the order of, and what is made of them', () => {
    const way = (key: string): string => `  MATCH (item:Entity)\n  WHERE onPage(item.${key})\n`
    const text = `CALL () {\n${way('a')}  RETURN item\n    UNION ALL\n${way('b')}  RETURN item\n}\nWITH item AS node\nORDER BY node.id`
    expect(parsePiece('Query.b', `// Which.\n${text}`).ways).toEqual({
      each: [`${way('a')}  WITH item\n`, `\n${way('b')}  WITH item`],
      rest: 'WITH item AS node',
    })
    expect(parsePiece('Query.b', `// Which.\n${text.replaceAll(/onPage\(.*\)/g, 'true')}`).ways).toBeUndefined()
  })

  test('without its question is refused', () => {
    expect(() => parsePiece('A.b', 'MATCH (node)')).toThrow('A.b: the piece begins with its question')
  })

  test('that binds no node is refused', () => {
    expect(() => parsePiece('A.b', '// Which.\nMATCH (x)')).toThrow('A.b: the piece binds no variable named node.')
  })

  test('names the labels and types that a parameter lists; an empty list is met by nothing, and what is no name is not written', () => {
    const part = '(here)-[step:$any($by)]-(there:$any($kinds) {id: $id})'
    const lists: Readonly<Record<string, readonly string[]>> = { by: ['PART_OF', 'GOVERNS'], kinds: [] }
    expect(withNames(part, (name) => lists[name] ?? [])).toBe(
      '(here)-[step:PART_OF|GOVERNS]-(there:NothingHasThis {id: $id})',
    )
    expect(() => withNames(part, () => ['A) DETACH DELETE (n'])).toThrow('$by: expected names of labels or types')
  })
})
