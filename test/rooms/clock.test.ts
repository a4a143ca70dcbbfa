import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const clockOrChance =
  /\b(?:date|time|datetime|localtime|localdatetime)(?:\.(?:transaction|statement|realtime))?\(\s*\)|\btimestamp\(|\brand\(|randomUUID|Date\.now|new Date\(\)|Math\.random/

/** What a question becomes an answer by. */
function filesOf(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /\.(?:cypher|ts)$/.test(file)).map((file) => join(folder, file))
}

describe('an answer', () => {
  test('depends on neither the clock, but for the day, nor chance, so that it may be kept as long as both are the same', () => {
    const pieces = filesOf('cypher').filter((file) => /^cypher\/[A-Z]/.test(file))
    const files = [...pieces, ...['src/compiler', 'src/contract', 'src/fields'].flatMap(filesOf)]
    const asking = files.filter((file) => clockOrChance.test(readFileSync(join(root, file), 'utf8')))
    expect(asking).toEqual(['src/contract/today.ts'])
    expect(clockOrChance.test('WHERE node.validTo >= date()')).toBe(true)
  })
})
