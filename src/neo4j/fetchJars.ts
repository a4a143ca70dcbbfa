import { join } from 'node:path'
import { StartFailed, ToolMissing } from './faults.ts'
import { makeOnce } from './makeOnce.ts'
import type { Log } from './log.ts'
import { runTool } from './runTool.ts'

const needed = "Neo4j's jars are fetched once from Maven Central, which needs Maven."

/** Fetches Neo4j and all it needs into a folder, unless they are there. */
export async function fetchJars(target: string, environment: NodeJS.ProcessEnv, log: Log): Promise<void> {
  await makeOnce(target, async (folder) => {
    log.info("Fetching Neo4j's jars from Maven Central, once: about 240 files, 130 MB")
    const progress = new Progress(log)
    const parameters = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeTypes=jar']
    const { ok, lines } = await runTool(
      ['mvn', '-B', '-f', join(import.meta.dirname, 'pom.xml'), ...parameters],
      environment,
      needed,
      (line) => {
        progress.see(line)
      },
    )
    if (ok) return
    const reasons = lines.filter((line) => line.startsWith('[ERROR]')).slice(0, 3)
    if (reasons.length === 0) throw new ToolMissing(`${needed} mvn says: ${lines.slice(-3).join('\n')}`)
    throw new StartFailed(
      `Maven could not fetch Neo4j's jars; check the way to Maven Central and start again.\n${reasons.join('\n')}`,
    )
  })
}

/** Counts what Maven says it downloaded; tells the log every few seconds. */
class Progress {
  #files = 0
  #megabytes = 0
  #told = performance.now()
  readonly #log: Log

  constructor(log: Log) {
    this.#log = log
  }

  see(line: string): void {
    const [, size, unit] = /^(?:\[INFO\] )?Downloaded from .*\.jar \(([\d.]+) (B|kB|MB)/.exec(line) ?? []
    if (size === undefined) return
    this.#files += 1
    this.#megabytes += Number(size) / (unit === 'MB' ? 1 : unit === 'kB' ? 1e3 : 1e6)
    if (performance.now() - this.#told < 3000) return
    this.#told = performance.now()
    this.#log.info(`Fetching Neo4j's jars: ${this.#files} files, ${this.#megabytes.toFixed(0)} MB so far`)
  }
}
