import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeOnce } from '../../src/neo4j/makeOnce.ts'
import { temporaryFolder } from './embedded.ts'

describe('what is made once', () => {
  test('is not made again', async () => {
    const file = join(temporaryFolder(), 'file')
    await makeOnce(file, (unfinished) => writeFile(unfinished, 'first'))
    await makeOnce(file, (unfinished) => writeFile(unfinished, 'second'))
    expect(readFileSync(file, 'utf8')).toBe('first')
  })

  test('is there once when several make it at the same time', async () => {
    const folder = temporaryFolder()
    const make = (): Promise<void> => makeOnce(join(folder, 'file'), (unfinished) => writeFile(unfinished, 'whole'))
    await Promise.all([make(), make(), make()])
    expect(readdirSync(folder)).toEqual(['file'])
  })

  test('is not there when its making failed', async () => {
    const folder = temporaryFolder()
    const failing = makeOnce(join(folder, 'file'), async (unfinished) => {
      await writeFile(unfinished, 'half')
      throw new Error('no more space')
    })
    await expect(failing).rejects.toThrow('no more space')
    expect(readdirSync(folder)).toEqual([])
  })

  test('sweeps away what a process that is gone left unfinished', async () => {
    const folder = temporaryFolder()
    const left = join(folder, 'file.unfinished-99999999-1')
    writeFileSync(left, 'half')
    await makeOnce(join(folder, 'file'), (unfinished) => writeFile(unfinished, 'whole'))
    expect(existsSync(left)).toBe(false)
  })
})
