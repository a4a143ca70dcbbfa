import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { loadShared, writtenOut, type Shared } from '../../src/contract/shared.ts'

function shared(files: Readonly<Record<string, string>>): Map<string, Shared> {
  const folder = mkdtempSync(join(tmpdir(), 'panorama-shared-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.cypher`), text)
  return loadShared(folder)
}

const items = shared({
  items: '// What one has.\n// (one)\nMATCH (one)--(item)\nRETURN item\n',
  kinds: '// Its kinds.\n// (it)\nCALL shared.items(it) YIELD item\nRETURN item\n',
})

describe('clauses that pieces share', () => {
  test('stand in a piece as a subquery, from its own variables', () => {
    expect(writtenOut('A.b', 'CALL shared.items(this) YIELD item\nWITH item AS node', items)).toBe(
      'CALL (this) {\n  WITH this AS one\n  MATCH (one)--(item)\n  RETURN item\n}\nWITH item AS node',
    )
  })

  test('stand in each other', () => {
    expect(writtenOut('A.b', 'CALL shared.kinds(it) YIELD item', items)).toBe(
      'CALL (it) {\n  CALL (it) {\n    WITH it AS one\n    MATCH (one)--(item)\n    RETURN item\n  }\n  RETURN item\n}',
    )
  })

  test('are missed where there are none of a name, or they give something else', () => {
    expect(() => writtenOut('A.b', 'CALL shared.others(this) YIELD item', items)).toThrow(
      'A.b: expected cypher/shared/others.cypher.',
    )
    expect(() => writtenOut('A.b', 'CALL shared.items(this) YIELD thing', items)).toThrow(
      'A.b: expected CALL shared.items(one) YIELD item; got (this) YIELD thing.',
    )
  })

  test('say what they start from and what they give', () => {
    expect(() => shared({ bare: '// A question.\nMATCH (n)\nRETURN n' })).toThrow(
      'shared.bare: expected a comment with what it starts from, as in (start, item).',
    )
    expect(() => shared({ open: '// A question.\n// (one)\nMATCH (one)' })).toThrow(
      'shared.open: expected RETURN and the names of its columns at its end.',
    )
  })
})
