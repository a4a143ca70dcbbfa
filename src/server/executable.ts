import { addResolversToSchema } from '@graphql-tools/schema'
import {
  isAbstractType,
  isCompositeType,
  type GraphQLCompositeType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { Answered } from '../compiler/answered.ts'
import { compileOnce } from '../compiler/compileOnce.ts'
import { rootFields, type RootFields } from '../compiler/rootFields.ts'
import { typesBelow, type Arguments, type Contract } from '../contract/contract.ts'
import type { Graph } from '../graph/graph.ts'
import { usualLimits } from '../limits/limits.ts'
import { priceOf } from '../limits/priceOf.ts'
import type { Statement } from '../telemetry/statement.ts'
import { answerDirectly, type DirectAnswer } from './answerDirectly.ts'
import type { Asker } from './asker.ts'
import { readingOn } from './reading.ts'

declare module 'graphql' {
  interface GraphQLSchemaExtensions {
    /** What an operation of a document costs. Throws a COST_EXCEEDED for one that is too dear to plan. */
    readonly price?: (...asked: Parameters<RootFields>) => number
    readonly answer?: DirectAnswer
  }
}

type Resolver = GraphQLFieldResolver<unknown, Asker | undefined, Arguments>

/** What the fields of Mutation do, by their names: each gives an object of its type whole. */
export type Mutations = Readonly<Record<string, (given: Arguments, asker: Asker | undefined) => Promise<object>>>

/**
 * The contract's schema made executable on a graph, as a copy: a field of Query is compiled to one statement and read whole;
 * every field below it is then already there, under its response key. Those of Mutation do as they are given. Its
 * extensions tell what a question costs, and answer one without the executor; one that costs more to plan than is allowed is
 * refused. Of each statement that is over, it tells how it went.
 */
export function executable(
  contract: Contract,
  graph: Pick<Graph, 'read'>,
  allowed = usualLimits.cost,
  tell: (statement: Statement) => void = () => undefined,
  mutations: Mutations = {},
): GraphQLSchema {
  const { schema } = contract
  const compiled = compileOnce(contract, allowed)
  const reading = readingOn(graph, tell)
  const ask: Resolver = async (_source, _arguments, asker, info) => {
    const field = rootField(info)
    const found = compiled(field, info.variableValues)
    const root = { name: info.fieldName, compiled: found }
    const known = asker?.found?.get(field.key)
    return found.answer(await (known ?? reading(root, info.operation, info.variableValues, asker)))
  }
  const perform: Resolver = (_source, given, asker, { fieldName }) => {
    const mutate = mutations[fieldName]
    if (!mutate) throw new Error(`Expected something to do for Mutation.${fieldName}.`)
    return mutate(given, asker)
  }
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()]
  const done = mutation ? typesBelow(mutation) : new Set()
  const types = Object.values(schema.getTypeMap())
    .filter(isCompositeType)
    .filter((type) => !type.name.startsWith('__') && (type === mutation || !done.has(type)))
  const resolvers = types.map((type) => {
    const resolve = type === query ? ask : type === mutation ? perform : fromAnswer
    return [type.name, resolversOf(type, resolve)] as const
  })
  const answering = addResolversToSchema({ schema, resolvers: Object.fromEntries(resolvers) })
  const roots = rootFields(schema, compiled)
  answering.extensions = {
    price: (document, operation, variables) => priceOf(roots(document, operation, variables), variables),
    answer: answerDirectly({ schema, rootFields: roots, reading, allowed }),
  }
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
  source instanceof Answered ? source.get(String(path.key)) : undefined

function typeOf(value: unknown): string | undefined {
  return value instanceof Answered ? value.type : undefined
}
