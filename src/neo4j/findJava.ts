import { join } from 'node:path'
import { ToolMissing } from './faults.ts'
import { runTool } from './runTool.ts'

export interface Java {
  /** How to call a tool of this Java: `java`, `javac`, `jar`. */
  readonly tool: (name: string) => string
  /** What it says of itself; differs between any two builds. */
  readonly version: string
}

const needed = 'Without NEO4J_URI, panorama-graph starts a Neo4j of its own, which needs Java 17 or later.'

/** The Java of JAVA_HOME, or else of the PATH. Rejects with ToolMissing where there is none or an old one. */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<Java> {
  const { JAVA_HOME: home } = environment
  const tool = (name: string): string => (home ? join(home, 'bin', name) : name)
  const { ok, lines } = await runTool([tool('java'), '-version'], environment, needed)
  const version = lines.join('\n')
  const release = /version "(?:1\.)?(\d+)/.exec(version)?.[1]
  if (!ok || release === undefined) throw new ToolMissing(`${needed} ${tool('java')} says: ${version}`)
  if (Number(release) < 17) throw new ToolMissing(`${needed} ${tool('java')} is Java ${release}.`)
  return { tool, version }
}
