import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { start } from '../../src/start.ts'
import { temporaryFolder } from '../neo4j/embedded.ts'

/** What the start says with these settings; its log, and nothing else, tells the cause. */
async function startWith(variables: Record<string, string>): Promise<{ said: string; logged: string }> {
  let logged = ''
  const log = pino({ level: 'debug' }, { write: (line) => (logged += line) })
  const said = await start(readConfig({ ...process.env, ...variables, PORT: '0' }), log).then(
    () => 'nothing',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  return { said, logged }
}

describe('A start', () => {
  test.each(['bolt', 'neo4j'])('says that no Neo4j answers at NEO4J_URI (%s), and logs why', async (scheme) => {
    const { said, logged } = await startWith({ NEO4J_URI: `${scheme}://127.0.0.1:1` })
    expect(said).toMatch(
      /^NEO4J_URI: no Neo4j answers at \w+:\/\/127\.0\.0\.1:1 \(connect ECONNREFUSED 127\.0\.0\.1:1\)\. Start one there, or leave NEO4J_URI out for the embedded one\.$/,
    )
    expect(logged).toContain('Neo4jError')
  })

  test('says that PANORAMA_HOME is no folder', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect((await startWith({ PANORAMA_HOME: file })).said).toContain(
      `PANORAMA_HOME: expected a folder, or a place where one can be made; got ${file}`,
    )
  })
})
