import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { printSchema, type GraphQLSchema } from 'graphql'
import { answerFault } from './answerFault.ts'
import { answering, type AnswerCache } from './answering.ts'
import type { Asker } from './asker.ts'
import { contentPolicy } from './contentPolicy.ts'
import { addEntityAddresses } from './entityAddresses.ts'
import { answerInEnvelope } from './envelope.ts'
import { onlyQueries } from './onlyQueries.ts'
import { onlyTrusted, storeOf } from './onlyTrusted.ts'
import { addPlayground } from './playground.ts'
import type { Documents } from './readDocuments.ts'

export interface Served {
  readonly schema: GraphQLSchema
  /** Resolves when the graph answers and is migrated. */
  readonly ready: () => Promise<void>
  readonly logger: FastifyBaseLogger
  readonly corsOrigin: string
  readonly isDevelopment: boolean
  /** The built playground's folder. */
  readonly playground: string
  /** Answers are kept only where it is given. */
  readonly cache?: AnswerCache | undefined
  /** No others are answered, where they are given. */
  readonly documents?: Documents | undefined
}

/** The HTTP server, ready to listen: GraphQL and its playground, health, and an address for each entity. */
export async function serve({
  schema,
  ready,
  logger,
  corsOrigin,
  isDevelopment,
  playground: folder,
  cache,
  documents,
}: Served): Promise<FastifyInstance> {
  const logController = new LogController({ disableRequestLogging: !isDevelopment })
  const app = fastify({ loggerInstance: logger, logController })
  const apollo = new ApolloServer<Asker>({
    schema,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      onlyQueries,
      ...(documents ? [onlyTrusted(documents)] : []),
    ],
    ...(documents ? { cache: storeOf(documents) } : {}),
    introspection: true,
    includeStacktraceInErrorResponses: isDevelopment,
    stopOnTerminationSignals: false,
    formatError: answerFault(logger, schema),
  })
  await apollo.start()

  await app.register(helmet, { contentSecurityPolicy: contentPolicy, strictTransportSecurity: false })
  await app.register(cors, { origin: corsOrigin === '*' ? '*' : corsOrigin.split(',').map((origin) => origin.trim()) })
  await app.register(compress, { customTypes: /^text\/|[+/](?:json|graphql)(?:;|$)/ })
  await addPlayground(app, folder)
  await app.register((graphql, _options, done) => {
    answerInEnvelope(graphql)
    graphql.route({ method: ['GET', 'POST', 'OPTIONS'], url: '/graphql', handler: answering(apollo, cache) })
    done()
  })
  addEntityAddresses(app, schema)

  const sdl = printSchema(schema)
  app.get('/schema.graphql', (_request, reply) => reply.type('application/graphql; charset=utf-8').send(sdl))
  app.get('/health/live', () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    try {
      await ready()
      return { status: 'ready' }
    } catch (error) {
      request.log.warn(error, 'not ready')
      return reply
        .code(503)
        .send({ status: 'not ready', reason: error instanceof Error ? error.message : String(error) })
    }
  })
  return app
}
