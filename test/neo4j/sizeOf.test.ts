import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { sizeOf } from '../../src/neo4j/sizeOf.ts'
import { temporaryFolder } from './embedded.ts'

describe('sizeOf', () => {
  test('adds the files of folders below', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'below'))
    writeFileSync(join(folder, 'one'), 'a'.repeat(1_000_000))
    writeFileSync(join(folder, 'below', 'other'), 'a'.repeat(2_000_000))
    const size = await sizeOf(folder)
    expect(size).toBeGreaterThanOrEqual(3_000_000)
    expect(size).toBeLessThan(3_100_000) // with the folder's own
  })

  test('counts nothing where there is no folder', async () => {
    expect(await sizeOf(join(temporaryFolder(), 'none'))).toBe(0)
  })

  test('counts nothing for a file that is gone once it is looked at, as those of a Neo4j that is still closing', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'kept'), 'a'.repeat(1_000))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone'))
    expect(await sizeOf(folder)).toBe(1_000)
  })
})
