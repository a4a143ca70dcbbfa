import type { ApolloServer } from '@apollo/server'
import { views, type AnyView } from '@panorama-graph/plot/views.ts'
import type { FastifyInstance } from 'fastify'
import {
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  typeFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql'
import type { Asker } from './asker.ts'
import type { Documents } from './readDocuments.ts'

interface Warmed {
  readonly apollo: ApolloServer<Asker>
  readonly schema: GraphQLSchema
  /** What the explorer's pages ask. */
  readonly pages: Documents
  /** Aborted when the server is about to end. */
  readonly leaving: AbortSignal
}

/**
 * Asks, once the server listens, what the explorer asks, one question after another, so that no visitor waits for statements to
 * be composed and planned. It goes past HTTP, since no client asks: nothing counts it, limits it or keeps its answers.
 */
export function warmOnceListening(app: FastifyInstance, warmed: Warmed): void {
  let warming = Promise.resolve()
  app.addHook('onListen', (done) => {
    warming = warm(warmed).catch((error: unknown) => {
      app.log.error({ err: error }, 'The explorer was not asked in advance: its first visitors wait for plans.')
    })
    done()
  })
  app.addHook('onClose', () => warming)
}

async function warm({ apollo, schema, pages, leaving }: Warmed): Promise<void> {
  const asker: Asker = { role: 'READER', subject: undefined, gone: leaving, isOwn: true }
  for (const { query, variables } of questions(schema, pages)) {
    if (leaving.aborted) return
    await apollo.executeOperation({ query, variables }, { contextValue: asker })
  }
}

/** As the explorer asks them, of today and then of a day: a statement depends on which of its variables are given. */
export function* questions(schema: GraphQLSchema, pages: Documents) {
  for (const given of [{}, { asOf: '2016-12-31' }]) {
    // Those written by hand stand last, and the front page's are among them.
    for (const query of [...pages.values()].reverse())
      for (const variables of variablesOf(schema, query, given)) yield { query, variables }
    for (const view of views.values()) yield { query: print(view.operation), variables: variablesOfView(view, given) }
  }
}

/**
 * A page gives a language, a size, and whatever it must: an id that nothing has is enough to plan by, and each value of an
 * enumeration makes another statement.
 */
function variablesOf(schema: GraphQLSchema, query: string, given: Values): Record<string, unknown>[] {
  const operation = parse(query).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const usual: Readonly<Record<string, unknown>> = { lang: ['EN'], first: 10, ...given }
  let all: Record<string, unknown>[] = [{}]
  for (const { variable, type } of operation?.variableDefinitions ?? []) {
    const name = variable.name.value
    const values = name in usual ? [usual[name]] : leastOf(schema, type)
    if (values.length > 0) all = all.flatMap((each) => values.map((value) => ({ ...each, [name]: value })))
  }
  return all
}

/** None where nothing need be given. */
function leastOf(schema: GraphQLSchema, node: TypeNode): readonly unknown[] {
  const type = node.kind === Kind.NON_NULL_TYPE ? typeFromAST(schema, node) : undefined
  if (!isNonNullType(type)) return []
  if (isListType(type.ofType)) return [[]]
  return isEnumType(type.ofType) ? type.ofType.getValues().map(({ name }) => name) : [none]
}

type Values = Readonly<Record<string, string>>

const none = '-'

function variablesOfView({ fields, read }: AnyView, given: Values): Record<string, unknown> {
  const search = new URLSearchParams(given)
  // Each another one: a way from one to itself is no question.
  for (const [name, { initial }] of Object.entries(fields)) if (initial === undefined) search.set(name, none + name)
  return { ...read(search).variables }
}
