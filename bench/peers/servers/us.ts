import { join } from 'node:path'
import { pino } from 'pino'
import { loadContract } from '../../../src/contract/loadContract.ts'
import { computed } from '../../../src/fields/computed.ts'
import { connect } from '../../../src/graph/connect.ts'
import { versionOf } from '../../../src/graph/versionOf.ts'
import { executable } from '../../../src/server/executable.ts'
import { explorerIn } from '../../../src/server/explorerIn.ts'
import { serve } from '../../../src/server/serve.ts'
import { root } from '../../openGraph.ts'
import { login, started } from './started.ts'

/*
 * The program's own server, as `src/start.ts` puts it together, without the facts of data/: they would be loaded into the
 * bench graph. With `cached` it keeps answers.
 */
const graph = connect({ ...login(), readTimeout: 30_000 })
const app = await serve({
  schema: executable(loadContract(root, computed({ publicUrl: 'http://bench.example' })), graph),
  ready: () => graph.ping(),
  logger: pino({ level: 'info' }, pino.destination('/dev/null')),
  corsOrigin: '*',
  isDevelopment: false,
  playground: join(root, 'playground', 'dist'),
  explorer: explorerIn(root),
  cache: process.argv[2] === 'cached' ? { bytes: 64 * 2 ** 20, version: versionOf(graph, 1000).now } : undefined,
})
started(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`, async () => {
  await app.close()
  await graph.close()
})
