import {
  isAbstractType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { compileOnce } from '../compiler/compileOnce.ts'
import type { Contract } from '../contract/contract.ts'
import { typeName } from '../compiler/selectByType.ts'
import type { Graph } from '../graph/graph.ts'

/**
 * The contract's schema, executable on a graph: a root field is compiled to one statement and read whole; every field
 * below it is then already there, under its response key.
 */
export function executable(contract: Contract, graph: Pick<Graph, 'read'>): GraphQLSchema {
  const { schema } = contract
  const compiled = compileOnce(contract)
  const query = schema.getQueryType()
  const ask: GraphQLFieldResolver<unknown, unknown> = async (_source, _arguments, _context, info) => {
    const { statement, parameters, answer } = compiled(rootField(info), info.variableValues)
    const [record] = await graph.read(statement, parameters(info.variableValues))
    return answer(record?.[0])
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => typeOf(value)
    if (isObjectType(type) && !type.name.startsWith('__')) resolveAll(type, type === query ? ask : fromAnswer)
  }
  return schema
}

function rootField({ operation, path, fieldNodes, fragments }: GraphQLResolveInfo) {
  return { operation, key: String(path.key), nodes: fieldNodes, fragments }
}

function resolveAll(type: GraphQLObjectType, resolve: GraphQLFieldResolver<unknown, unknown>): void {
  for (const field of Object.values(type.getFields())) field.resolve = resolve
}

const fromAnswer: GraphQLFieldResolver<unknown, unknown> = (source, _arguments, _context, { path }) =>
  isRecord(source) ? source[path.key] : undefined

function typeOf(value: unknown): string | undefined {
  const name = isRecord(value) ? value[typeName] : undefined
  return typeof name === 'string' ? name : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string | number | symbol, unknown>> {
  return typeof value === 'object' && value !== null
}
