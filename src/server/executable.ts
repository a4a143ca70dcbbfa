import { addResolversToSchema } from '@graphql-tools/schema'
import {
  isAbstractType,
  isCompositeType,
  type GraphQLCompositeType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { compileOnce } from '../compiler/compileOnce.ts'
import type { Contract } from '../contract/contract.ts'
import { typeName } from '../compiler/selectByType.ts'
import type { Graph } from '../graph/graph.ts'
import { usualLimits } from '../limits/limits.ts'
import { pricing } from '../limits/pricing.ts'
import type { Statement } from '../telemetry/statement.ts'
import type { Asker } from './asker.ts'

type Resolver = GraphQLFieldResolver<unknown, Asker | undefined>

/**
 * The contract's schema made executable on a graph, as a copy: a root field is compiled to one statement and read whole;
 * every field below it is then already there, under its response key. It tells what a question costs in its extensions;
 * one that costs more to plan than is allowed is refused. Of each statement that is over, it tells how it went.
 */
export function executable(
  contract: Contract,
  graph: Pick<Graph, 'read'>,
  allowed = usualLimits.cost,
  tell: (statement: Statement) => void = () => undefined,
): GraphQLSchema {
  const { schema } = contract
  const compiled = compileOnce(contract, allowed)
  const query = schema.getQueryType()
  const ask: Resolver = async (_source, _arguments, asker, info) => {
    const { statement, parameters, answer } = compiled(rootField(info), info.variableValues)
    const asked = { operation: info.operation.name?.value, field: `Query.${info.fieldName}`, text: statement }
    const [record] = await graph.read(statement, parameters(info.variableValues), asker?.gone, (ran) => {
      tell({ ...asked, ...ran })
    })
    return answer(record?.[0])
  }
  const types = Object.values(schema.getTypeMap())
    .filter(isCompositeType)
    .filter(({ name }) => !name.startsWith('__'))
  const resolvers = types.map((type) => [type.name, resolversOf(type, type === query ? ask : fromAnswer)] as const)
  const answering = addResolversToSchema({ schema, resolvers: Object.fromEntries(resolvers) })
  answering.extensions = { price: pricing(schema, compiled) }
  return answering
}

function rootField({ operation, path, fieldNodes, fragments }: GraphQLResolveInfo) {
  return { operation, key: String(path.key), nodes: fieldNodes, fragments }
}

function resolversOf(type: GraphQLCompositeType, resolve: Resolver): Record<string, Resolver> {
  if (isAbstractType(type)) return { __resolveType: typeOf }
  return Object.fromEntries(Object.keys(type.getFields()).map((field) => [field, resolve]))
}

const fromAnswer: Resolver = (source, _arguments, _context, { path }) =>
  isRecord(source) ? source[path.key] : undefined

function typeOf(value: unknown): string | undefined {
  const name = isRecord(value) ? value[typeName] : undefined
  return typeof name === 'string' ? name : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string | number | symbol, unknown>> {
  return typeof value === 'object' && value !== null
}
