import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { backUp } from '../../src/backup/backUp.ts'
import { restore } from '../../src/backup/restore.ts'
import { temporaryFolder } from '../neo4j/embedded.ts'
import { started } from '../support/started.ts'
import { rows } from './census.ts'
import { migrations, opened, untold } from './graphs.ts'

const folder = temporaryFolder()
const file = join(folder, 'panorama.jsonl.gz')

beforeAll(async () => {
  await backUp(...opened(started().facts), file, untold)
})

/** The backup with its bytes, or its lines, changed: as a file of its own. */
function changed(how: (bytes: Buffer) => Buffer | string): string {
  const other = join(folder, 'changed.jsonl.gz')
  writeFileSync(other, how(readFileSync(file)))
  return other
}

function rewritten(how: (lines: string[]) => readonly string[]): string {
  const lines = (bytes: Buffer): string[] => gunzipSync(bytes).toString().trimEnd().split('\n')
  return changed((bytes) => gzipSync(`${how(lines(bytes)).join('\n')}\n`))
}

const refuse = async (backup: string): Promise<void> => {
  await restore(...opened(started().empty), migrations, backup, untold)
}

describe('a file', () => {
  test.each([
    ['is cut off', () => changed((bytes) => bytes.subarray(0, bytes.length / 2)), 'unexpected end of file'],
    ['ends before its end', () => changed((bytes) => bytes.subarray(0, -1)), 'unexpected end of file'],
    ['has another byte', () => changed((bytes) => bytes.fill(0, 5000, 5001)), 'expected a whole backup'],
    ['is empty', () => changed(() => ''), 'unexpected end of file'],
    ['is no archive', () => changed(() => 'panorama'), 'incorrect header check'],
    ['lacks its last line', () => rewritten((lines) => lines.slice(0, -1)), 'its last line is missing'],
    ['lacks its first line', () => rewritten((lines) => lines.slice(1)), 'its first line is of no backup'],
    ['lacks a line', () => rewritten((lines) => lines.toSpliced(5, 1)), 'its checksum is another'],
    ['has a line more', () => rewritten((lines) => [...lines, '{}']), 'its last line is missing'],
    [
      'has another word',
      () => rewritten(([...lines]) => lines.map((line) => line.replace('Norway', 'Sweden'))),
      'checksum',
    ],
    ['is none', () => join(folder, 'nothing'), 'there is no such file'],
  ])('that %s is not restored, and nothing is written', async (_, made, why) => {
    await expect(refuse(made())).rejects.toThrow(why)
    expect(await rows(started().empty, 'MATCH (node:!Migration) RETURN node')).toEqual([])
  })

  test('of a later release is not restored', async () => {
    const [known] = migrations.slice(-1)
    const [facts, exact] = opened(started().empty)
    const refused = restore(facts, exact, migrations.slice(0, -1), file, untold)
    await expect(refused).rejects.toThrow(`it has the migration ${known?.id ?? ''}, which is none of ours`)
  })

  test('is never written over', async () => {
    await expect(backUp(...opened(started().facts), file, untold)).rejects.toThrow(
      'expected a file that is not there yet',
    )
  })
})

describe('a database', () => {
  test('that has something is not restored into', async () => {
    const before = await rows(started().facts, 'MATCH (node) RETURN count(node) AS nodes')
    const refused = restore(...opened(started().facts), migrations, file, untold)
    await expect(refused).rejects.toThrow(/^Expected an empty graph; this one has \d+ nodes\./)
    expect(await rows(started().facts, 'MATCH (node) RETURN count(node) AS nodes')).toEqual(before)
  })

  test('that was never loaded has nothing to back up', async () => {
    const nowhere = join(folder, 'empty.jsonl.gz')
    await expect(backUp(...opened(started().empty), nowhere, untold)).rejects.toThrow('never been loaded')
  })
})
