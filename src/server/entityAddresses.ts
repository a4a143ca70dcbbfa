import type { FastifyInstance } from 'fastify'
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'

/**
 * The addresses that `url` gives: `/institution/ntnu` leads to the playground with the question for that entity, for
 * each field of Query that looks one up by its id.
 */
export function addEntityAddresses(app: FastifyInstance, schema: GraphQLSchema): void {
  for (const { name, args, type } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const entity = getNamedType(type)
    const by = args.find((argument) => argument.name === 'by')
    const key = by && getNullableType(by.type)
    if (!isObjectType(entity) || !isInputObjectType(key) || !('id' in key.getFields())) continue
    app.get<{ Params: { '*': string } }>(`/${name}/*`, (request, reply) => {
      const query = `query ${entity.name}($id: ID!) {\n  ${name}(by: { id: $id }) {\n${facts(entity)}\n  }\n}\n`
      const variables = JSON.stringify({ id: request.params['*'] })
      return reply.redirect(`/graphql?${new URLSearchParams({ query, variables }).toString()}`)
    })
  }
}

/** Everything a type says of itself, and its sources. */
function facts(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields())
  const own = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => `    ${name}`)
  const sources = fields.some(({ name }) => name === 'sources')
    ? ['    sources {\n      title\n      url\n      seenOn\n    }']
    : []
  return [...own, ...sources].join('\n')
}
