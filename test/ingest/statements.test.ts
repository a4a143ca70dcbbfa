import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { plugin } from '../../codegen/statements.ts'

const schema = buildSchema(`
  type Query { _: String }
  scalar Json
  enum Certainty { VERIFIED DERIVED }
  "A renaming."
  input Renaming { id: ID!, names: [String!]!, properties: Json! }`)

async function generated(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'statements-'))
  writeFileSync(join(folder, 'rename.cypher'), text)
  const { content } = asParts(await plugin(schema, [], { folder, scalars: { Json: 'unknown' } }))
  return content
}

function asParts(output: string | { content: string }): { content: string } {
  return typeof output === 'string' ? { content: output } : output
}

const statement = `// Renames institutions.
// @param rows: [Renaming!]!
// @param certainty: Certainty
// @row renamed: Int!
UNWIND $rows AS row
MATCH (n:Institution {id: row.id})
SET n.nameEn = row.names[0], n.certainty = $certainty, n.note = 'costs $5'
RETURN count(*) AS renamed
`

describe('A statement that stands whole', () => {
  test('becomes a value typed by its header, its question the doc comment', async () => {
    expect(await generated(statement)).toBe(`/** A renaming. */
export interface Renaming {
  readonly id: string
  readonly names: readonly string[]
  readonly properties: unknown
}

/** Renames institutions. */
export const rename: Cypher<{ readonly rows: readonly Renaming[]; readonly certainty: 'VERIFIED' | 'DERIVED' | null }, { readonly renamed: number }> = {
  text: \`UNWIND $rows AS row
MATCH (n:Institution {id: row.id})
SET n.nameEn = row.names[0], n.certainty = $certainty, n.note = 'costs $5'
RETURN count(*) AS renamed\`,
}`)
  })

  test.each([
    [
      'a parameter it does not declare',
      '$certainty',
      '$certanty',
      /rename\.cypher: \$certanty is used and not declared/,
    ],
    ['a declared parameter it does not use', '$rows', '[]', /rename\.cypher: \$rows is declared and not used/],
    [
      'a type nobody defines',
      'Renaming!',
      'Renameing!',
      /rename\.cypher: rows is declared as \[Renameing!\]!, which is no type/,
    ],
    [
      'a type that cannot be read',
      'Certainty\n',
      '[Certainty\n',
      /rename\.cypher: certainty is declared as \[Certainty, which is no type/,
    ],
    [
      'a declaration without a type',
      'renamed: Int!',
      'renamed',
      /rename\.cypher: expected "@param name: Type" or "@row name: Type"; got "@row renamed"/,
    ],
    [
      'no question',
      'Renames institutions.',
      'rename',
      /rename\.cypher: expected a first comment that ends in a full stop; got "rename"/,
    ],
  ])('is refused with %s, by file and name', async (_, written, miswritten, message) => {
    await expect(async () => generated(replaceOnce(statement, written, miswritten))).rejects.toThrow(message)
  })
})

/** A parameter is misspelt where it is used, everything else where it is first written. */
function replaceOnce(text: string, found: string, replacement: string): string {
  const [header = '', body = ''] = text.split(/(?=^UNWIND)/m)
  return found.startsWith('$')
    ? header + body.replace(found, () => replacement)
    : header.replace(found, () => replacement) + body
}
