import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { keepPassword } from '../../src/neo4j/keepPassword.ts'
import { temporaryFolder } from './embedded.ts'

describe('the password of a home', () => {
  test('is the same for two starts at once', async () => {
    const home = temporaryFolder()
    const [first, second] = await Promise.all([keepPassword(home), keepPassword(home)])
    expect(first).toBe(second)
  })

  test('is missed where there is a database already', async () => {
    const home = temporaryFolder()
    mkdirSync(join(home, 'data', 'databases', 'system'), { recursive: true })
    await expect(keepPassword(home)).rejects.toThrow(/Put the file back, or remove the folder/)
  })
})
