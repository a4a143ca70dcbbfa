import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { backUp } from '../../src/backup/backUp.ts'
import { embedded, temporaryFolder, until } from '../neo4j/embedded.ts'
import { heldBack } from '../support/heldBack.ts'
import { on, spawned } from '../support/spawned.ts'
import { started, type Login } from '../support/started.ts'
import { census } from './census.ts'
import { opened, untold } from './graphs.ts'

const file = join(temporaryFolder(), 'panorama.jsonl.gz')
let target: Login

beforeAll(async () => {
  target = await embedded()
  await backUp(...opened(started().facts), file, untold)
})

describe('a restore that is killed', () => {
  test.each([
    ['while it writes relationships', 'CREATE (from)'],
    ['just before it is finished', 'DELETE restore'],
  ])('%s leaves a database that nobody serves or backs up', async (_, words) => {
    const way = await heldBack(target, words)
    const restore = spawned('src/cli/restore.ts', on(way), file)
    await until(() => Promise.resolve(way.held() > 0))
    restore.child.kill('SIGKILL')
    expect(await restore.ended).toBe('SIGKILL')

    const server = spawned('src/main.ts', on(target))
    expect({ code: await server.ended, said: server.said() }).toEqual({
      code: 1,
      said: expect.stringContaining(`This database is in the middle of a restore from ${file}`),
    })
    const backup = backUp(...opened(target), join(temporaryFolder(), 'half.jsonl.gz'), untold)
    await expect(backup).rejects.toThrow('in the middle of a restore')
  })

  test('is begun anew by the next one', async () => {
    const restore = spawned('src/cli/restore.ts', on(target), file)
    expect({ code: await restore.ended, said: restore.said() }).toEqual({
      code: 0,
      said: expect.stringContaining('An earlier restore was cut off here. Removing what it wrote.'),
    })
    expect(await census(target)).toEqual(await census(started().facts))
  })
})
