import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { ToolMissing } from './faults.ts'

export interface Ran {
  readonly ok: boolean
  /** What it printed, on both outputs. */
  readonly lines: readonly string[]
}

/** Runs a program to its end. Rejects with ToolMissing, saying `needed`, where there is none of its name. */
export async function runTool(
  [program, ...parameters]: readonly [string, ...string[]],
  environment: NodeJS.ProcessEnv,
  needed: string,
  onLine: (line: string) => void = () => undefined,
): Promise<Ran> {
  const lines: string[] = []
  const child = spawn(program, parameters, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const output of [child.stdout, child.stderr]) {
    createInterface(output).on('line', (line) => {
      lines.push(line)
      onLine(line)
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', () => {
      reject(new ToolMissing(`${needed} There is no ${program} here.`))
    })
    child.once('close', (code) => {
      resolve({ ok: code === 0, lines })
    })
  })
}
