import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readStatement } from '../../codegen/readStatement.ts'
import { columnsOf } from './rolledBack.ts'

const files = readdirSync('cypher/write').filter((file) => file.endsWith('.cypher'))

describe('A statement in cypher/write', () => {
  test.each(files)('gives the rows its header declares: %s', async (file) => {
    const { text, rows } = readStatement(join('cypher/write', file))
    expect(await columnsOf(text)).toEqual([...rows.keys()])
  })
})
