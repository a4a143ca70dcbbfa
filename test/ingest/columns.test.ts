import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { readStatement } from '../../codegen/readStatement.ts'
import { disconnect, tryOut } from '../support/graph.ts'

const files = readdirSync('cypher/write').filter((file) => file.endsWith('.cypher'))

afterEach(disconnect)

describe('A statement in cypher/write', () => {
  test.each(files)('gives the rows its header declares: %s', async (file) => {
    const { text, rows } = readStatement(join('cypher/write', file))
    const { transaction } = await tryOut()
    expect(await transaction.run(`EXPLAIN ${text}`).keys()).toEqual([...rows.keys()])
  })
})
