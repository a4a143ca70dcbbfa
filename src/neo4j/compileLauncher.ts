import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartFailed } from './faults.ts'
import type { Java } from './findJava.ts'
import { makeOnce } from './makeOnce.ts'
import { runTool } from './runTool.ts'

const source = join(import.meta.dirname, 'Launcher.java')

const needed = "Neo4j's launcher is compiled once, which needs a JDK: a JRE (default-jre) is not enough."

/** Compiles Launcher.java into a jar, unless it is there: an archive of shared classes takes only jars. */
export async function compileLauncher(
  target: string,
  jars: string,
  java: Java,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  await makeOnce(target, async (jar) => {
    const classes = await mkdtemp(join(tmpdir(), 'launcher-'))
    try {
      const compile = [java.tool('javac'), '-cp', join(jars, '*'), '-d', classes, source] as const
      const pack = [java.tool('jar'), '--create', '--file', jar, '-C', classes, '.'] as const
      for (const command of [compile, pack]) {
        const { ok, lines } = await runTool(command, environment, needed)
        if (!ok) throw new StartFailed(`${source} did not compile:\n${lines.join('\n')}`)
      }
    } finally {
      await rm(classes, { recursive: true, force: true })
    }
  })
}
