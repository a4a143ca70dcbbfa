import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Command } from './launch.ts'
import type { Log } from './log.ts'
import { makeOnce } from './makeOnce.ts'

/**
 * Writes what Java learns of Neo4j's classes into an archive, unless it is there: with it Neo4j starts in half the
 * time. It takes a rehearsal, on an empty graph. Returns how to use the archive; nothing where none could be made.
 */
export async function archiveClasses(
  archive: string,
  command: Pick<Command, 'program' | 'options' | 'environment'>,
  log: Log,
): Promise<string[]> {
  try {
    await makeOnce(archive, async (unfinished) => {
      log.info('Preparing Neo4j for quick starts, once')
      await rehearse({ ...command, options: [`-XX:ArchiveClassesAtExit=${unfinished}`, ...command.options] })
    })
    return [`-XX:SharedArchiveFile=${archive}`]
  } catch (error) {
    log.warn(`Neo4j will start slowly: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

/** Milliseconds that Java may take to write the archive when it ends: minutes, where the machine has much else to do. */
const writing = 600_000

async function rehearse(command: Pick<Command, 'program' | 'options' | 'environment'>): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'rehearsal-'))
  try {
    const rehearsal = await launch({ ...command, home, parameters: ['256m', 'rehearse'] }, 0)
    await rehearsal.end(writing)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
