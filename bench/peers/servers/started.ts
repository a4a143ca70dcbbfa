import type { Login } from '../contestant.ts'

/**
 * Tells the process that started this one where it listens, and answers it how much CPU was spent; closes when it says so, or is
 * gone. The Neo4j to use comes in the environment.
 */
export function started(address: string, close: () => Promise<void>): void {
  process.on('message', () => process.send?.(process.cpuUsage()))
  process.on('disconnect', () => void close())
  process.send?.(address)
}

export function login(): Login {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env
  return { uri, user, password }
}
