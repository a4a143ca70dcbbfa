import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { start } from '../../src/start.ts'
import { temporaryFolder } from '../neo4j/embedded.ts'
import { spawned } from '../support/spawned.ts'

describe('a server with a Neo4j of its own', () => {
  test('is backed up while it serves, and not restored into', async () => {
    const home = temporaryFolder()
    const file = join(temporaryFolder(), 'panorama.jsonl.gz')
    const program = await start(
      readConfig({ ...process.env, PANORAMA_HOME: home, PORT: '0' }),
      pino({ level: 'silent' }),
    )
    try {
      const backup = spawned('src/cli/backup.ts', { PANORAMA_HOME: home }, file)
      expect({ code: await backup.ended, said: backup.said() }).toEqual({
        code: 0,
        said: expect.stringContaining(`Version 1 of the graph is in ${file}`),
      })
      const restore = spawned('src/cli/restore.ts', { PANORAMA_HOME: home }, file)
      expect({ code: await restore.ended, said: restore.said() }).toEqual({
        code: 1,
        said: expect.stringContaining(`${home} is in use by process ${process.pid}`),
      })
      expect((await fetch(`${program.address}/health/ready`)).status).toBe(200)
    } finally {
      await program.close()
    }
  })

  test.each(['backup', 'restore'])('says how to call %s', async (name) => {
    const command = spawned(`src/cli/${name}.ts`, {})
    expect({ code: await command.ended, said: command.said() }).toEqual({
      code: 1,
      said: `Expected one file: npm run ${name} -- panorama.jsonl.gz`,
    })
  })
})
