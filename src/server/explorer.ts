import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { viewNames } from '@panorama-graph/plot/names.ts'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql'
import { explorerPolicy } from './contentPolicy.ts'

/**
 * Gives the explorer, built into `folder`, at its own addresses: the front page, the search, the views, and for each kind of the schema its
 * list (`/institutions`) and its things (`/institution/ntnu`, as `url` gives them). Any other address is none.
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
  for (const path of ['/', '/search', ...viewNames.map((name) => `/view/${name}`), ...addressesOf(schema)])
    app.get(path, { helmet: { contentSecurityPolicy: explorerPolicy } }, send)
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
