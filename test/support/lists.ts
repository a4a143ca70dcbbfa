import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
} from 'graphql'
import { z } from 'zod'
import { edgeTypeOf, isConnection } from '../../src/contract/contract.ts'
import { contract } from './asking.ts'
import { ask } from './loaded.ts'

/** A list of the graph that is asked for without saying of what: `projects`. */
export interface List {
  readonly field: string
  /** The type of what is in it. */
  readonly type: GraphQLObjectType
  /** The fields it can be counted by, as `facets` names them: KIND. */
  readonly dimensions: readonly string[]
  /** What it tells of itself as numbers: `totalCount`. */
  readonly counts: string
}

/** All of these lists, as the schema has them. */
export const lists: readonly List[] = fieldsOf(contract.schema.getQueryType()).flatMap((field) => {
  const [connection, type] = [getNamedType(field.type), nodeOf(field)]
  if (!isConnection(connection) || !type || field.args.some(isRequiredArgument)) return []
  return [{ field: field.name, type, dimensions: dimensionsOf(connection), counts: countsOf(connection) }]
})

/** What there is in a list, over all its pages, each with what is asked of it. */
export async function all<Node>(
  shape: z.ZodType<Node>,
  list: string,
  asked: string,
  directive = '',
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Node[]> {
  const page = z.object({
    list: z.object({
      nodes: z.array(shape),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  })
  const found: Node[] = []
  let after: string | null = null
  do {
    const question = `query ($after: String) ${directive} {
      list: ${list}(first: 100, after: $after) { nodes { ${asked} } pageInfo { hasNextPage endCursor } }
    }`
    const { nodes, pageInfo }: z.infer<typeof page>['list'] = page.parse(
      await ask(question, { ...variables, after }),
    ).list
    found.push(...nodes)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return found
}

/** All that can be asked of something without going on from there: its values, and the ids of those it leads to. */
export function everythingOf(type: GraphQLObjectType): string {
  return fieldsOf(type)
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => {
      const target = getNamedType(field.type)
      if (isLeafType(target)) return field.name
      if (!isConnection(target)) return hasId(target) ? `${field.name} { id }` : ''
      const edge = fieldsOf(edgeTypeOf(target)).filter(
        ({ name, type: of }) => name !== 'cursor' && isLeafType(getNamedType(of)),
      )
      const told = hasId(getNamedType(edgeTypeOf(target).getFields()['node']?.type)) ? 'id' : '__typename'
      return `${field.name}(first: 100) { totalCount edges { ${edge.map(({ name }) => name).join(' ')} node { ${told} } } }`
    })
    .join(' ')
}

/** The fields of an input: how a type can be filtered. */
export function inputsOf(name: string): GraphQLInputField[] {
  const input = contract.schema.getType(name)
  return isInputObjectType(input) ? Object.values(input.getFields()) : []
}

/** The type of what a field leads to, where that is an object. */
function nodeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const type = getNamedType(field.type)
  const node = isConnection(type) ? getNamedType(edgeTypeOf(type).getFields()['node']?.type) : type
  return isObjectType(node) ? node : undefined
}

function fieldsOf(type: GraphQLObjectType | undefined | null): GraphQLField<unknown, unknown>[] {
  return Object.values(type?.getFields() ?? {})
}

/** The fields that a page can be counted by. */
function dimensionsOf(connection: GraphQLObjectType): string[] {
  const by = connection.getFields()['facets']?.args.find(({ name }) => name === 'by')
  const dimension = by && getNamedType(by.type)
  return isEnumType(dimension) ? dimension.getValues().map(({ name }) => name) : []
}

function countsOf(connection: GraphQLObjectType): string {
  return ['totalCount', 'undatedCount'].filter((name) => name in connection.getFields()).join(' ')
}

/** Whether something can be told from others of its type. */
export function hasId(type: unknown): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields()
}
