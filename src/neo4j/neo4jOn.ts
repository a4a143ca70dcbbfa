import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HomeInUse } from './faults.ts'
import { startNeo4j, type EmbeddedNeo4j, type StartOptions } from './startNeo4j.ts'

/** The Neo4j of a home: the one that a server runs there already, or else one that is started for as long as it is needed. */
export async function neo4jOn(
  options: StartOptions,
): Promise<Pick<EmbeddedNeo4j, 'uri' | 'user' | 'password' | 'stop'>> {
  try {
    return await startNeo4j(options)
  } catch (error) {
    if (!(error instanceof HomeInUse)) throw error
    const [port, password] = await Promise.all(
      ['port', 'password'].map((name) => readFile(join(options.home, name), 'utf8')),
    )
    return {
      uri: `bolt://127.0.0.1:${port ?? ''}`,
      user: 'neo4j',
      password: password ?? '',
      stop: () => Promise.resolve(),
    }
  }
}
