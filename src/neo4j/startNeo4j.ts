import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartFailed } from './faults.ts'
import { keepPassword } from './keepPassword.ts'
import { keepRunning } from './keepRunning.ts'
import type { Log } from './log.ts'
import { prepare } from './prepare.ts'
import { sizeOf } from './sizeOf.ts'

/** A Neo4j that runs beside this process and ends with it. */
export interface EmbeddedNeo4j {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** How the start was spent, by part, in milliseconds. */
  readonly timings: Readonly<Record<'prepare' | 'start', number>>
  /** Closes it. Resolves when its data are safe and its home is free. */
  readonly stop: () => Promise<void>
}

export interface StartOptions {
  /** Where it keeps its data and its password. */
  readonly home: string
  /** The port on 127.0.0.1; any free one where undefined. */
  readonly port?: number
  /** In Java's notation, such as 512m or 4g. */
  readonly memory?: { readonly heap: string; readonly pageCache: string }
  /** Whether a large graph is to be made in it; one that is there already is known by its files. */
  readonly willBeLarge?: boolean
  /** What its processes inherit; JAVA_HOME and PATH say which Java and which Maven. */
  readonly environment: NodeJS.ProcessEnv
  readonly log: Log
}

/** Starts Neo4j on a home, fetching and preparing it where that is not done yet. Rejects with one of faults.ts. */
export async function startNeo4j({
  home,
  port = 0,
  memory = { heap: '1g', pageCache: '512m' },
  willBeLarge = false,
  environment,
  log,
}: StartOptions): Promise<EmbeddedNeo4j> {
  const began = performance.now()
  await makeHome(home)
  const prepared = await prepare(environment, log)
  const isPrepared = performance.now()

  const password = await keepPassword(home)
  const options = [`-Xmx${memory.heap}`, ...(willBeLarge ? [] : await compilerFor(home)), ...prepared.options]
  const kept = await keepRunning({ ...prepared, home, options, parameters: [memory.pageCache] }, port, log)
  await writeFile(join(home, 'port'), String(kept.port)) // for who wants to ask it beside us: see neo4jOn.ts
  return {
    uri: `bolt://127.0.0.1:${kept.port}`,
    user: 'neo4j',
    password,
    timings: { prepare: isPrepared - began, start: performance.now() - isPrepared },
    stop: kept.stop,
  }
}

async function makeHome(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartFailed(
      `PANORAMA_HOME: expected a folder, or a place where one can be made; got ${home} (${reason}).`,
    )
  }
}

/** Java's quick compiler starts sooner and is good enough for a small graph; a large one is worth its best. */
async function compilerFor(home: string): Promise<string[]> {
  const isSmall = (await sizeOf(join(home, 'data', 'databases', 'neo4j'))) < 200_000_000
  return isSmall ? ['-XX:TieredStopAtLevel=1'] : []
}
