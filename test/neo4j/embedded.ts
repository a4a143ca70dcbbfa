import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll } from '@jest/globals'
import { startNeo4j, type EmbeddedNeo4j, type StartOptions } from '../../src/neo4j/startNeo4j.ts'

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'panorama-'))
  afterwards.push(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A log that tells nobody. */
export const silent = { info: () => undefined, warn: () => undefined }

/** Starts a Neo4j that is stopped after the tests of the file. */
export async function embedded(options: Partial<StartOptions> = {}): Promise<EmbeddedNeo4j> {
  const home = options.home ?? temporaryFolder()
  const neo4j = await startNeo4j({ environment: process.env, log: silent, ...options, home })
  afterwards.push(neo4j.stop)
  return neo4j
}

/** Asks again until the answer is yes; a test that waits for a no ends by its own time limit. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(50)
}

const afterwards: (() => unknown)[] = []

afterAll(async () => {
  for (const end of afterwards.reverse()) await end()
})
