import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { until } from '../neo4j/embedded.ts'

/** Stops a process as a virtual machine does that is moved: its connections stay open, and nobody answers on them. */
export async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP')
  await until(() => Promise.resolve(threadsOf(pid).every((state) => state === 'T')))
}

export function goOn(pid: number): void {
  process.kill(pid, 'SIGCONT')
}

/** The states of a process's threads, where Linux tells them: on a busy machine they go on for a moment after they are told to stop. */
function threadsOf(pid: number): (string | undefined)[] {
  const tasks = `/proc/${pid}/task`
  if (!existsSync(tasks)) return []
  return readdirSync(tasks).map((task) => /\) (\w) /.exec(readFileSync(`${tasks}/${task}/stat`, 'utf8'))?.[1])
}
