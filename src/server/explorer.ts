import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { viewNames } from '@panorama-graph/plot/names.ts'
import fastifyStatic from '@fastify/static'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql'
import { explorerPolicy } from './contentPolicy.ts'
import { varying } from './varying.ts'

/**
 * Gives the explorer, built into `folder`, at its own addresses: the front page, the search, what is missing, the views, and for
 * each kind of the schema its list (`/institutions`) and its things (`/institution/ntnu`, as `url` gives them). Any other address
 * is none: to who reads in a browser its page says so, to programs the answer does.
 */
export async function addExplorer(app: FastifyInstance, folder: string, schema: GraphQLSchema): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  await app.register(fastifyStatic, {
    root: join(folder, 'explorer'),
    prefix: '/explorer/',
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  })
  const send = (_request: unknown, reply: FastifyReply) =>
    // The page names the files of one build: it is asked for anew each time, they are kept for good.
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
  for (const path of ['/', '/search', '/gaps', ...viewNames.map((name) => `/view/${name}`), ...addressesOf(schema)])
    app.get(path, { helmet: { contentSecurityPolicy: explorerPolicy } }, send)
  app.setNotFoundHandler(async ({ method, url, headers }, reply) => {
    void reply.code(404).header('vary', varying(reply, 'accept'))
    if (['GET', 'HEAD'].includes(method) && headers.accept?.includes('text/html')) {
      reply.helmet({ contentSecurityPolicy: explorerPolicy })
      return send(undefined, reply)
    }
    return reply.send({ message: `Route ${method}:${url} not found`, error: 'Not Found', statusCode: 404 })
  })
}

/** An address of which no part can be read: nothing of ours has one, so it is told before any route is looked for. */
export function refuseMalformed(error: FastifyError, { url }: FastifyRequest, reply: FastifyReply): void {
  if (error.code !== 'FST_ERR_BAD_URL') {
    void reply.code(error.statusCode ?? 500).send(error)
    return
  }
  void reply
    .code(400)
    .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .type('text/plain; charset=utf-8')
    .send(
      `Expected an address in which each % begins a character's code, as %20 does; got ${JSON.stringify(url)}. Write a % itself as %25.\n`,
    )
}

/** Of each field of Query that looks a thing up, and of the list beside it. */
function addressesOf(schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return fields.flatMap(({ name, args, type }) => {
    const thing = getNamedType(type)
    if (!args.some((argument) => argument.name === 'by')) return []
    const list = fields.find((field) => nodeOf(field.type) === thing.name)
    return [`/${name}/*`, ...(list ? [`/${list.name}`] : [])]
  })
}

/** The name of what a connection lists. */
function nodeOf(type: Parameters<typeof getNamedType>[0]): string | undefined {
  const connection = getNamedType(type)
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined
  return nodes && getNamedType(nodes.type).name
}
