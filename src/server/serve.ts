import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { accessBy, usualAccess, type Access } from '../access/access.ts'
import { usualLimits, type Limits } from '../limits/limits.ts'
import { withinLimits } from '../limits/withinLimits.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { admit } from './admission.ts'
import { answerFault } from './answerFault.ts'
import { answering, type AnswerCache } from './answering.ts'
import type { Asker } from './asker.ts'
import { contentPolicy } from './contentPolicy.ts'
import { documentStore } from './documentStore.ts'
import { answerInEnvelope } from './envelope.ts'
import { addExplorer, refuseMalformed } from './explorer.ts'
import type { Explorer } from './explorerIn.ts'
import { addHealth } from './health.ts'
import { closeConnections } from './leave.ts'
import { countRequests, traced } from './observed.ts'
import { onlyKnownKinds } from './onlyKnownKinds.ts'
import { onlyPermitted } from './onlyPermitted.ts'
import { onlyTrusted, storeBeside, storeOf } from './onlyTrusted.ts'
import { outcomes } from './outcomes.ts'
import { addPlayground } from './playground.ts'
import { addPlots } from './plots.ts'
import type { Documents } from './readDocuments.ts'
import { priced } from './priced.ts'
import { addSchemaText } from './schemaText.ts'
import { statuses } from './statuses.ts'
import { warmOnceListening } from './warm.ts'

export interface Served {
  readonly schema: GraphQLSchema
  /** Resolves when the graph answers and is migrated. */
  readonly ready: () => Promise<void>
  readonly logger: FastifyBaseLogger
  readonly corsOrigin: string
  readonly isDevelopment: boolean
  /** The built playground's folder. */
  readonly playground: string
  readonly explorer: Explorer
  /** Answers are kept only where it is given. */
  readonly cache?: AnswerCache | undefined
  /** No others are answered, where they are given. */
  readonly documents?: Documents | undefined
  readonly limits?: Limits
  readonly access?: Access
  /** Counts what is asked, where it is given. */
  readonly metrics?: Metrics | undefined
  /** Whether it asks the explorer's questions itself as soon as it listens. */
  readonly warms?: boolean
  /** Aborted when the server is about to end: see leave.ts. */
  readonly leaving?: AbortSignal
}

/** The HTTP server, ready to listen: the explorer, GraphQL and its playground, health. */
export async function serve({
  schema,
  ready,
  logger,
  corsOrigin,
  isDevelopment,
  playground,
  explorer,
  cache,
  documents,
  limits = usualLimits,
  access = accessBy(usualAccess),
  metrics,
  warms = false,
  leaving = new AbortController().signal,
}: Served): Promise<FastifyInstance> {
  const logController = new LogController({ disableRequestLogging: !isDevelopment })
  const { body: bodyLimit, trustProxy, introspection } = limits
  const app = fastify({
    loggerInstance: logger,
    logController,
    bodyLimit,
    trustProxy,
    frameworkErrors: refuseMalformed,
    routerOptions: { ignoreTrailingSlash: true },
  })
  const apollo = new ApolloServer<Asker>({
    schema,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      onlyKnownKinds,
      ...(documents ? [onlyTrusted(documents)] : []),
      onlyPermitted(schema), // before what is priced is compiled
      priced(limits.cost),
      statuses,
      outcomes,
    ],
    documentStore: documentStore(32 * 2 ** 20),
    cache: documents ? storeOf(documents) : storeBeside(explorer.documents),
    validationRules: [withinLimits(limits)],
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: isDevelopment,
    stopOnTerminationSignals: false,
    formatError: answerFault(logger, schema),
  })
  await apollo.start()

  await app.register(helmet, { contentSecurityPolicy: contentPolicy, strictTransportSecurity: false })
  await app.register(cors, {
    origin: corsOrigin === '*' ? '*' : corsOrigin.split(',').map((origin) => origin.trim()),
    exposedHeaders: ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After', 'WWW-Authenticate'],
  })
  await app.register(compress, { customTypes: /^text\/|[+/](?:json|graphql|xml)(?:;|$)/ })
  closeConnections(app, leaving)
  await addPlayground(app, playground)
  const { handler, kept } = answering(apollo, schema, access, cache)
  metrics?.watchCache(kept)
  await app.register(async (graphql) => {
    graphql.decorateReply('outcome', undefined)
    if (metrics) countRequests(graphql, metrics)
    answerInEnvelope(graphql, limits)
    await admit(graphql, limits)
    graphql.route({ method: ['GET', 'POST', 'OPTIONS'], url: '/graphql', handler: traced(handler) })
  })
  await addExplorer(app, explorer.folder, schema)
  addPlots(app)
  if (warms) warmOnceListening(app, { apollo, schema, pages: explorer.pages, leaving })

  await app.register((text, _options, done) => {
    text.decorateReply('outcome', undefined)
    answerInEnvelope(text, limits)
    if (introspection) addSchemaText(text, schema, access)
    done()
  })
  addHealth(app, { ready, leaving })
  return app
}
