import type { FastifyInstance } from 'fastify'
import { printSchema, type GraphQLSchema } from 'graphql'
import type { Access } from '../access/access.ts'

/** The address of the schema's text, for those who may ask what it describes. */
export function addSchemaText(app: FastifyInstance, schema: GraphQLSchema, access: Access): void {
  const sdl = printSchema(schema)
  app.get('/schema.graphql', async ({ headers }, reply) => {
    await access(headers.authorization)
    return reply.type('application/graphql; charset=utf-8').send(sdl)
  })
}
