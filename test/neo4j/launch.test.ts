import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { launch, type Command } from '../../src/neo4j/launch.ts'
import { temporaryFolder } from './embedded.ts'

/** A launcher that does as the script says. */
function launcher(home: string, script: string): Command {
  return { home, program: 'sh', options: ['-c', script], parameters: [], environment: process.env }
}

describe('A launcher', () => {
  test('that fails is quoted with the last of what it said', async () => {
    const launched = launch(launcher(temporaryFolder(), 'seq 1 25 >&2; exit 1'), 0)
    const last = Array.from({ length: 20 }, (_, number) => number + 6).join('\n')
    await expect(launched).rejects.toThrow(`Neo4j did not start: ${last}\nMore is in`)
  })

  test('that says nothing is quoted with how it ended', async () => {
    const launched = launch(launcher(temporaryFolder(), 'exit 7'), 0)
    await expect(launched).rejects.toThrow('Neo4j did not start: it ended with 7')
  })

  test('is tried again where the holder of its home has not said yet who it is', async () => {
    const home = temporaryFolder()
    writeFileSync(join(home, 'holder'), '')
    const script = 'test -s "$0/holder" || { printf 999999999 > "$0/holder"; exit 3; }; echo ready 7; cat'
    const running = await launch(launcher(home, script), 0)
    expect(running.port).toBe(7)
    await running.end()
  })
})
