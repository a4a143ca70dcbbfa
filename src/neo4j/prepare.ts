import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { archiveClasses } from './archiveClasses.ts'
import { compileLauncher } from './compileLauncher.ts'
import { fetchJars } from './fetchJars.ts'
import { findJava } from './findJava.ts'
import type { Command } from './launch.ts'
import type { Log } from './log.ts'

/** Where what is made once is kept, for all homes. */
const workshop = resolve(import.meta.dirname, '../../.neo4j')

/**
 * Finds Java and makes what is not there yet: the jars, the launcher, the archive of classes. Each has what it was made
 * from in its name, so that a new version of Neo4j, of the launcher or of Java makes its own.
 */
export async function prepare(
  environment: NodeJS.ProcessEnv,
  log: Log,
): Promise<Pick<Command, 'program' | 'options' | 'environment'>> {
  const java = await findJava(environment)
  const pom = await readFile(join(import.meta.dirname, 'pom.xml'), 'utf8')
  const source = await readFile(join(import.meta.dirname, 'Launcher.java'), 'utf8')

  const jars = join(workshop, `jars-${markOf(pom)}`)
  await fetchJars(jars, environment, log)
  const launcher = join(workshop, `launcher-${markOf(pom, source, java.version)}.jar`)
  await compileLauncher(launcher, jars, java, environment)

  const program = java.tool('java')
  // The serial collector suits a heap of a gigabyte, and leaves the other processors to those who ask.
  const options = ['-XX:+UseSerialGC', '-cp', [launcher, join(jars, '*')].join(delimiter), 'Launcher']
  const archive = join(workshop, `classes-${markOf(pom, source, java.version)}.jsa`)
  const shared = await archiveClasses(archive, { program, options, environment }, log)
  return { program, options: [...shared, ...options], environment }
}

function markOf(...made: readonly string[]): string {
  return createHash('sha256').update(made.join('\n')).digest('hex').slice(0, 8)
}
