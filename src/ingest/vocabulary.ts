import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

/** What can be stored, by type: read from the schema and from the relationships its pieces of Cypher follow. */
export interface Vocabulary {
  readonly schema: GraphQLSchema
  readonly types: ReadonlyMap<string, StoredType>
}

export interface StoredType {
  readonly name: string
  /** Its fields that are stored as properties, each with its type. */
  readonly properties: ReadonlyMap<string, GraphQLOutputType>
  readonly relations: ReadonlyMap<string, StoredRelation>
  /** Whether its facts name their sources. */
  readonly isSourced: boolean
  /** Whether its facts hold for a time, worked out from their dates. */
  readonly isDated: boolean
}

/** A field that is one relationship away, and so can be written as well as read. */
export interface StoredRelation {
  /** The relationship's type: PARTICIPATES_IN. */
  readonly type: string
  /** The types of node it may lead to. */
  readonly targets: readonly string[]
  readonly isOutgoing: boolean
  readonly isList: boolean
  readonly properties: ReadonlyMap<string, GraphQLOutputType>
}

/** A piece of Cypher, by the coordinate of its field, with the relationship it follows if it is one away. */
export type Pieces = ReadonlyMap<
  string,
  { readonly relation: { readonly type: string; readonly outgoing: boolean } | undefined }
>

export function vocabularyOf(schema: GraphQLSchema, pieces: Pieces): Vocabulary {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType)
  const entities = objects.filter((type) => 'id' in type.getFields())
  return { schema, types: new Map(entities.map((type) => [type.name, stored(schema, type, pieces)])) }
}

function stored(schema: GraphQLSchema, type: GraphQLObjectType, pieces: Pieces): StoredType {
  const fields = Object.values(type.getFields())
  const isDated = type.getInterfaces().some(({ name }) => name === 'Dated')
  return {
    name: type.name,
    properties: propertiesAmong(
      fields,
      (name) => (isDated && name in worksOut) || pieceOf(type, name, pieces) !== undefined,
    ),
    relations: new Map(
      fields.flatMap((field) => relationOf(schema, field, pieceOf(type, field.name, pieces)?.relation)),
    ),
    isSourced: 'sources' in type.getFields(),
    isDated,
  }
}

/** The fields of `Dated`, which the records do not give. */
const worksOut: Readonly<Record<string, true>> = { validFrom: true, validTo: true }

type Fields = readonly GraphQLField<unknown, unknown>[]

/** A field without a piece is the property of its own name. */
function propertiesAmong(
  fields: Fields,
  isComputed: (name: string) => boolean,
): ReadonlyMap<string, GraphQLOutputType> {
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && !isComputed(field.name))
  return new Map(leaves.map((field) => [field.name, field.type]))
}

function pieceOf(type: GraphQLObjectType, field: string, pieces: Pieces): ReturnType<Pieces['get']> {
  const owners = [type, ...type.getInterfaces()].map(({ name }) => `${name}.${field}`)
  return owners.map((coordinate) => pieces.get(coordinate)).find((piece) => piece !== undefined)
}

function relationOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  relation: { readonly type: string; readonly outgoing: boolean } | undefined,
): [string, StoredRelation][] {
  const leadsTo = getNamedType(field.type)
  if (!relation || !isObjectType(leadsTo)) return []
  const edge = edgeOf(leadsTo)
  const node = edge ? getNamedType(edge.getFields()['node']?.type) : leadsTo
  const targets = isObjectType(node) ? [node] : isInterfaceType(node) ? schema.getPossibleTypes(node) : []
  return [
    [
      field.name,
      {
        type: relation.type,
        targets: targets.map(({ name }) => name),
        isOutgoing: relation.outgoing,
        isList: edge !== undefined || isListType(isNonNullType(field.type) ? field.type.ofType : field.type),
        properties: edge
          ? propertiesAmong(Object.values(edge.getFields()), (name) => isOfEveryEdge(edge, name))
          : new Map(),
      },
    ],
  ]
}

function edgeOf(connection: GraphQLObjectType): GraphQLObjectType | undefined {
  const edge = connection.name.endsWith('Connection') ? getNamedType(connection.getFields()['edges']?.type) : undefined
  return isObjectType(edge) ? edge : undefined
}

/** The fields of `Edge` itself: a record gives certainty and sources beside the edge's own fields, and never a cursor. */
function isOfEveryEdge(edge: GraphQLObjectType, name: string): boolean {
  return edge.getInterfaces().some((parent) => parent.name === 'Edge' && name in parent.getFields())
}
