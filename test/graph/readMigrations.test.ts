import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readMigrations } from '../../src/graph/readMigrations.ts'
import { temporaryFolder } from '../neo4j/embedded.ts'

describe('the files of migrations', () => {
  test('are read in the order of their numbers', () => {
    const folder = temporaryFolder()
    for (const name of ['0002_b', '0010_c', '0001_a']) writeFileSync(join(folder, `${name}.cypher`), 'RETURN 1;')
    expect(readMigrations(folder).map(({ id }) => id)).toEqual(['0001_a', '0002_b', '0010_c'])
  })

  test('hold statements that end in a semicolon at the end of a line', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '0001_a.cypher'), "// Why; and how.\nRETURN 'a;b';\r\nRETURN\r\n  2;\n")
    expect(readMigrations(folder)).toEqual([{ id: '0001_a', statements: ["RETURN 'a;b'", 'RETURN\n  2'] }])
  })
})
