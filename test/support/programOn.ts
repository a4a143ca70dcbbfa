import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { start, type Started } from '../../src/start.ts'
import type { Login } from './started.ts'

/** One more of the whole program, on a Neo4j that runs already; whoever starts it closes it. */
export function programOn(
  { uri, user, password }: Login,
  variables: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return start(readConfig({ ...login, PORT: '0', WARM: 'false', ...variables }), pino({ level: 'warn' }))
}
