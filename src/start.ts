import { isIPv6 } from 'node:net'
import { join } from 'node:path'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { accessBy } from './access/access.ts'
import type { Config } from './config.ts'
import { loadContract } from './contract/loadContract.ts'
import { computed } from './fields/computed.ts'
import { assertWhole } from './graph/assertWhole.ts'
import { connect } from './graph/connect.ts'
import type { Connection } from './graph/driver.ts'
import { assertMigrated, migrate } from './graph/migrate.ts'
import { readMigrations } from './graph/readMigrations.ts'
import { versionOf } from './graph/versionOf.ts'
import { loadFacts } from './ingest/loadFacts.ts'
import { readRecords } from './ingest/readRecords.ts'
import { vocabularyOf } from './ingest/vocabulary.ts'
import { startNeo4j } from './neo4j/startNeo4j.ts'
import { datasetOfFiles, mutationsOn } from './mutations.ts'
import { observing } from './observing.ts'
import { programName } from './programName.ts'
import { reach } from './reach.ts'
import { answerStore } from './server/answerStore.ts'
import { executable } from './server/executable.ts'
import { explorerIn } from './server/explorerIn.ts'
import { leave } from './server/leave.ts'
import { operationsIn } from './server/operationsIn.ts'
import { readDocuments } from './server/readDocuments.ts'
import { serve } from './server/serve.ts'
import { serveMetrics } from './server/serveMetrics.ts'
import { Stopwatch } from './stopwatch.ts'
import { startTraces } from './telemetry/traces.ts'

export interface Started {
  /** Where the server listens. */
  readonly address: string
  /** Where Prometheus may ask it; undefined where it may not. */
  readonly metrics: string | undefined
  /** How the start was spent, by part, in milliseconds. */
  readonly timings: Readonly<Record<string, number>>
  readonly close: () => Promise<void>
}

/**
 * Starts everything: the contract is checked first, then a Neo4j started or reached, migrated and loaded with the
 * facts of `data/`; only then does the server listen. What was begun is closed again if a later part fails.
 */
export async function start(config: Config, log: FastifyBaseLogger): Promise<Started> {
  const closers: (() => Promise<void>)[] = []
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  try {
    const watch = new Stopwatch()
    if (config.traces !== undefined) closers.push(await startTraces(config.traces, log))
    const site = { publicUrl: config.publicUrl ?? '' }
    const contract = loadContract(config.root, computed(site))
    const vocabulary = vocabularyOf(contract)
    const records = readRecords(join(config.root, 'data'), vocabulary)
    const explorer = explorerIn(config.root)
    const documents =
      config.trustedDocuments === undefined
        ? undefined
        : new Map([...explorer.documents, ...readDocuments(config.trustedDocuments)])
    watch.lap('contract')

    const connection = config.neo4j ?? (await embedded(config, log, closers))
    const graph = connect({ ...connection, readTimeout: config.readTimeout, reads: config.reads })
    closers.push(() => graph.close())
    await reach(graph, config.neo4j?.uri)
    await assertWhole({ peek: (statement) => graph.read(statement, {}) }) // there is time: nobody asks yet
    watch.lap('neo4j')

    const migrations = readMigrations(join(config.root, 'cypher', 'migrations'))
    await migrate(graph, migrations)
    watch.lap('migrations')
    const { text } = await loadFacts(graph, { dataset: datasetOfFiles, vocabulary, records })
    log.info(text)
    watch.lap('facts')

    const version = versionOf(graph, config.cacheBound)
    const ready = async (): Promise<void> => {
      await Promise.all([assertMigrated(graph, migrations), assertWhole(graph)])
    }
    const { metrics, tell } = observing(config, log, connection, {
      operations: documents && operationsIn(documents),
      queue: graph.queue,
      ready,
      version: async () => (await version.now())?.number,
    })
    const store =
      config.cacheUrl === undefined ? undefined : answerStore(config.cacheUrl, programName(config, documents), log)
    if (store) closers.push(store.close)
    const mutations = mutationsOn({ graph, vocabulary, log, changed: version.forget })
    const leaving = new AbortController()
    const app = await serve({
      schema: executable(contract, graph, config.limits.cost, tell, mutations),
      ready,
      logger: log,
      corsOrigin: config.corsOrigin,
      isDevelopment: config.isDevelopment,
      playground: join(config.root, 'playground', 'dist'),
      explorer,
      cache: config.cacheSize === 0 ? undefined : { bytes: config.cacheSize, version: version.now, store },
      documents,
      limits: config.limits,
      access: accessBy(config.access),
      metrics,
      warms: config.warms,
      leaving: leaving.signal,
    })
    const told = metrics && serveMetrics(metrics, log)
    if (told) closers.push(() => told.close())
    const metricsAddress = told && config.metrics && (await listen(told, config.metrics, 'METRICS'))
    closers.push(() => leave(app, leaving, config.drain))
    const address = await listen(app, config, 'PORT')
    site.publicUrl ||= ownAddress(address, config.host)
    watch.lap('listen')
    return { address, metrics: metricsAddress, timings: watch.laps, close }
  } catch (error) {
    log.debug(error, 'the start failed')
    await close()
    throw error
  }
}

async function embedded(
  { home, neo4jPort: port, environment }: Config,
  log: FastifyBaseLogger,
  closers: Started['close'][],
): Promise<Connection> {
  const neo4j = await startNeo4j({ home, port, environment, log })
  closers.push(() => neo4j.stop())
  return neo4j
}

async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
  setting: string,
): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new Error(`Port ${port} of ${host} is in use. Set ${setting} to another one, or end what listens there.`, {
      cause: error,
    })
  }
}

/** The address at which this machine reaches what listens on every one of its addresses, or on any free port. */
function ownAddress(listening: string, host: string): string {
  const url = new URL(listening)
  url.hostname = host === '0.0.0.0' || host === '::' ? 'localhost' : isIPv6(host) ? `[${host}]` : host
  return url.origin
}
