import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The processes of Neo4j on a home, by their ids. */
export async function processesOn(home: string): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,args='])
  const lines = stdout.split('\n').filter((line) => line.includes('Launcher') && line.includes(home))
  return lines.map((line) => Number.parseInt(line))
}
