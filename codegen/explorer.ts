import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers'
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'

/**
 * The explorer's questions that follow from the schema, as text: for each kind of thing its page and its list, for each of its
 * relations a table. What a row of a kind shows is its fragment in `web/src/operations/rows.graphql`.
 */
export function explorerDocuments(schema: GraphQLSchema): string {
  return kindsOf(schema)
    .flatMap((kind) => [pageOf(kind), listOf(kind), ...kind.relations.map((relation) => tableOf(kind, relation))])
    .join('\n')
}

/** Writes the kinds with their facts and relations, each with its questions, as the explorer's pages are built from them. */
export const explorerKinds = (schema: GraphQLSchema): CodegenPlugin => ({
  plugin: () => {
    const kinds = kindsOf(schema)
    const documents = kinds.flatMap((kind) => [
      `${kind.name}PageDocument`,
      `${kind.name}ListDocument`,
      ...kind.relations.map(({ name }) => `${kind.name}${capital(name)}Document`),
    ])
    const enums = [...enumsIn(kinds), ...others.map((name) => ({ name, values: valuesOf(schema, name) }))]
    return [
      '// Written by npm run codegen from schema/: see codegen/explorer.ts.',
      `import {\n${documents.map((name) => `  ${name},`).join('\n')}\n} from './graphql.ts'`,
      `export const kinds = {\n${kinds.map(written).join('\n')}\n} as const`,
      `/** The values of the schema's enumerations that pages show. */\nexport interface Enums {\n${enums
        .map(({ name, values }) => `  ${name}: ${values.map((value) => `'${value}'`).join(' | ')}`)
        .join('\n')}\n}`,
    ].join('\n\n')
  },
})

/** Enumerations that pages show of what is asked of other than an entity. */
const others = ['Certainty', 'FollowUpReason', 'TimelineEventKind']

function valuesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name)
  if (!isEnumType(type)) throw new Error(`Expected an enumeration ${name} in the schema.`)
  return type.getValues().map((value) => value.name)
}

/** A kind of thing, as its page shows it. */
interface Kind {
  readonly name: string
  readonly one: string
  readonly many: string
  readonly facts: readonly Fact[]
  readonly relations: readonly Relation[]
  readonly facets: readonly Facet[]
  readonly isEntity: boolean
}

interface Fact {
  readonly name: string
  /** How it is shown: by its scalar, its enumeration, or the kind that it leads to. */
  readonly shown: string
  readonly values: readonly string[]
  readonly selection: string
}

/** A field that a list can be counted by, and how its values are asked for. */
interface Facet {
  readonly dimension: string
  readonly name: string
  readonly asked: 'entities' | 'texts' | 'number' | 'truth' | 'value'
  readonly isOfEdge: boolean
  readonly shown: string
}

interface Relation {
  readonly name: string
  readonly to: string
  readonly edge: readonly Fact[]
  readonly facets: readonly Facet[]
  readonly whereType: string
  readonly orderType: string
}

/** What the fragment EntityHead asks of every entity already. */
const head = new Set(
  'id name nameLang nameEn nameNo nameJa names aliases url sources certainty derivedFields note claims validFrom validTo title'.split(
    ' ',
  ),
)

function kindsOf(schema: GraphQLSchema): Kind[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const names = new Set<string>()
  for (const { args, type } of fields) {
    const entity = getNamedType(type)
    if (args.some(({ name }) => name === 'by') && isObjectType(entity)) names.add(entity.name)
  }
  return fields.flatMap((field) => {
    const type = getNamedType(field.type)
    if (!field.args.some(({ name }) => name === 'by') || !isObjectType(type)) return []
    const list = fields.find(({ type }) => nodeOf(getNamedType(type))?.name === getNamedType(field.type).name)
    if (!list) return []
    const own = Object.values(type.getFields())
    return {
      name: type.name,
      one: field.name,
      many: list.name,
      facts: own.flatMap((fact) => factOf(fact, names)),
      relations: own.flatMap((relation) => relationOf(relation, names)),
      facets: facetsOf(getNamedType(list.type), list),
      isEntity: type.getInterfaces().some(({ name }) => name === 'Entity'),
    }
  })
}

function factOf({ name, type, args }: GraphQLField<unknown, unknown>, kinds: ReadonlySet<string>): Fact[] {
  const named = getNamedType(type)
  if (head.has(name) || args.length > 0) return []
  if (isObjectType(named)) {
    if (!kinds.has(named.name) || isListType(getNullableType(type))) return []
    return [{ name, shown: named.name, values: [], selection: `${name} { ...Ref }` }]
  }
  if (isInterfaceType(named)) return []
  const values = isEnumType(named) ? named.getValues().map((value) => value.name) : []
  return [{ name, shown: named.name, values, selection: name }]
}

function relationOf(field: GraphQLField<unknown, unknown>, kinds: ReadonlySet<string>): Relation[] {
  const { name, type, args } = field
  const connection = getNamedType(type)
  const node = nodeOf(connection)
  if (!node || !kinds.has(node.name) || !isObjectType(connection)) return []
  const edges = connection.getFields()['edges']
  const edge = edges && getNamedType(edges.type)
  const own = isObjectType(edge) ? Object.values(edge.getFields()) : []
  const known = new Set(['cursor', 'node', 'sources', 'certainty', 'validFrom', 'validTo'])
  const argument = (wanted: string): string => {
    const found = args.find((arg) => arg.name === wanted)
    if (!found)
      throw new Error(`Expected ${name} to take ${wanted}; it takes ${args.map((arg) => arg.name).join(', ')}.`)
    return getNamedType(found.type).name
  }
  return [
    {
      name,
      to: node.name,
      edge: own.filter((field) => !known.has(field.name)).flatMap((field) => factOf(field, kinds)),
      facets: facetsOf(connection, field),
      whereType: argument('where'),
      orderType: argument('orderBy'),
    },
  ]
}

/** The kind of node that a connection lists. */
function nodeOf(type: unknown): GraphQLObjectType | undefined {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined
  const nodes = type.getFields()['nodes']
  const node = nodes && getNamedType(nodes.type)
  return isObjectType(node) ? node : undefined
}

/** What a list can be counted by, but for how its facts came to be known, which is told of each. */
function facetsOf(connection: GraphQLNamedType, { args }: GraphQLField<unknown, unknown>): Facet[] {
  const where = args.find(({ name }) => name === 'where')
  const conditions = where && getNamedType(where.type)
  if (!isObjectType(connection) || !isInputObjectType(conditions)) return []
  const by = connection.getFields()['facets']?.args.find(({ name }) => name === 'by')
  const dimension = by && getNamedType(by.type)
  const values = isEnumType(dimension) ? dimension.getValues().map(({ name }) => name) : []
  const edge = conditions.getFields()['edge']
  const ofEdge = edge && getNamedType(edge.type)
  return values.flatMap((dimension) => {
    if (dimension === 'CERTAINTY') return []
    const name = dimension.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())
    const edgeField = isInputObjectType(ofEdge) ? ofEdge.getFields()[name] : undefined
    const field = edgeField ?? conditions.getFields()[name]
    if (!field) throw new Error(`Expected ${conditions.name} to have a field for ${dimension}.`)
    const filter = getNamedType(field.type).name
    return [
      {
        dimension,
        name,
        asked: askedBy(filter),
        isOfEdge: edgeField !== undefined,
        shown: filter.replace(/Filter$/, ''),
      },
    ]
  })
}

function askedBy(filter: string): Facet['asked'] {
  if (filter.endsWith('RelationFilter')) return 'entities'
  if (filter.endsWith('ListFilter')) return 'texts'
  if (filter === 'IntFilter') return 'number'
  return filter === 'BooleanFilter' ? 'truth' : 'value'
}

function pageOf({ name, one, facts, relations, isEntity }: Kind): string {
  const counts = relations.map((relation) => `${relation.name} { totalCount }`)
  const shown = [isEntity ? '...EntityHead' : '...SourceRow', ...facts.map(({ selection }) => selection), ...counts]
  const more = [`...${name}More`]
  return `query ${name}Page($id: ID!, ${isEntity ? usual : '$asOf: Date'}) @asOf(date: $asOf) {
  thing: ${one}(by: { id: $id }) { ${[...new Set([...shown, ...(extended.has(name) ? more : [])])].join(' ')} }
}`
}

/** The kinds of which a fragment `<Kind>More` asks what does not follow from the schema: calls. */
const extended = new Set(['Program'])

function listOf({ name, many, facets }: Kind): string {
  return `query ${name}List(${usual}, ${paging}, $where: ${name}Where, $orderBy: [${name}Order!]) @asOf(date: $asOf) {
  list: ${many}(${passing}) { totalCount pageInfo { ...Page } ${facetsAsked(facets)} nodes { ...${name}Row } }
}`
}

function tableOf(kind: Kind, { name, to, edge, facets, whereType, orderType }: Relation): string {
  const of = edge.map(({ selection }) => selection).join(' ')
  return `query ${kind.name}${capital(name)}($id: ID!, ${usual}, ${paging}, $where: ${whereType}, $orderBy: [${orderType}!]${facets.length > 0 ? ', $counted: Boolean = false' : ''}) @asOf(date: $asOf) {
  of: ${kind.one}(by: { id: $id }) {
    list: ${name}(${passing}) {
      totalCount pageInfo { ...Page } ${facetsAsked(facets, ' @include(if: $counted)')}
      edges { ${of} certainty sources { ...SourceLink } node { ...${to}Row } }
    }
  }
}`
}

function facetsAsked(facets: readonly Facet[], condition = ''): string {
  return facets.length > 0
    ? `facets(by: [${facets.map(({ dimension }) => dimension).join(', ')}], first: 20)${condition} { ...Counts }`
    : ''
}

const usual = '$lang: [Lang!], $asOf: Date'
const paging = '$first: Int, $after: String, $last: Int, $before: String'
const passing = 'where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before'

function written({ name, one, many, facts, relations, facets, isEntity }: Kind): string {
  const shown = facts.map((fact) => `{ name: '${fact.name}', shown: '${fact.shown}' }`)
  const tables = relations.map(
    (relation) =>
      `{ name: '${relation.name}', to: '${relation.to}', edge: [${relation.edge
        .map((fact) => `{ name: '${fact.name}', shown: '${fact.shown}' }`)
        .join(
          ', ',
        )}], facets: [${relation.facets.map(writtenFacet).join(', ')}], document: ${name}${capital(relation.name)}Document }`,
  )
  return `  ${name}: {
    name: '${name}', one: '${one}', many: '${many}', isEntity: ${isEntity},
    facts: [${shown.join(', ')}],
    relations: [${tables.join(', ')}],
    facets: [${facets.map(writtenFacet).join(', ')}],
    page: ${name}PageDocument, list: ${name}ListDocument,
  },`
}

function writtenFacet({ name, asked, isOfEdge, shown }: Facet): string {
  return `{ name: '${name}', asked: '${asked}', isOfEdge: ${isOfEdge}, shown: '${shown}' }`
}

function enumsIn(kinds: readonly Kind[]): { name: string; values: readonly string[] }[] {
  const found = new Map<string, readonly string[]>()
  for (const { facts, relations } of kinds)
    for (const { shown, values } of [...facts, ...relations.flatMap(({ edge }) => edge)])
      if (values.length > 0) found.set(shown, values)
  return [...found].map(([name, values]) => ({ name, values }))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
