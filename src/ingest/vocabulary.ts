import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { edgeTypeOf, isConnection, pieceOf, type Contract } from '../contract/contract.ts'
import { countedBy, countedFields } from '../contract/countedFields.ts'
import type { Relation } from '../contract/piece.ts'

/** What can be stored, by type: read from the schema and from the relationships its pieces of Cypher follow. */
export interface Vocabulary {
  readonly schema: GraphQLSchema
  readonly types: ReadonlyMap<string, StoredType>
  /** What things are counted by, as a hash. */
  readonly countedBy: string
}

export interface StoredType {
  readonly name: string
  /** Its fields that are stored as properties, each with its type. */
  readonly properties: ReadonlyMap<string, GraphQLOutputType>
  readonly relations: ReadonlyMap<string, StoredRelation>
  /** The fields by whose values its things are counted beforehand. */
  readonly countedFields: readonly string[]
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

/** What the vocabulary is read from. */
type Described = Pick<Contract, 'schema' | 'pieces'>

export function vocabularyOf(contract: Described): Vocabulary {
  const objects = Object.values(contract.schema.getTypeMap()).filter(isObjectType)
  const entities = objects.filter((type) => 'id' in type.getFields())
  return {
    schema: contract.schema,
    types: new Map(entities.map((type) => [type.name, stored(contract, type)])),
    countedBy: countedBy(contract),
  }
}

function stored(contract: Described, type: GraphQLObjectType): StoredType {
  const fields = Object.values(type.getFields())
  const isDated = type.getInterfaces().some(({ name }) => name === 'Dated')
  const isComputed = (name: string): boolean =>
    (isDated && name in worksOut) || pieceOf(contract, type, name) !== undefined
  return {
    name: type.name,
    properties: propertiesAmong(fields, isComputed),
    relations: new Map(
      fields.flatMap((field) => relationOf(contract.schema, field, pieceOf(contract, type, field.name)?.relation)),
    ),
    countedFields: countedFields(contract, type),
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

function relationOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  relation: Relation | undefined,
): [string, StoredRelation][] {
  const leadsTo = getNamedType(field.type)
  if (!relation) return []
  const edge = isConnection(leadsTo) ? edgeTypeOf(leadsTo) : undefined
  const node = edge ? getNamedType(edge.getFields()['node']?.type) : leadsTo
  const targets = isObjectType(node) ? [node] : isInterfaceType(node) ? schema.getPossibleTypes(node) : []
  const stated: StoredRelation = {
    type: relation.type,
    targets: targets.map(({ name }) => name),
    isOutgoing: relation.outgoing,
    isList: edge !== undefined || isListType(getNullableType(field.type)),
    properties: edge
      ? propertiesAmong(Object.values(edge.getFields()), (name) => isOfEveryEdge(edge, name))
      : new Map(),
  }
  return [[field.name, stated]]
}

/** The fields of `Edge` itself: a record gives certainty and sources beside the edge's own fields, and never a cursor. */
function isOfEveryEdge(edge: GraphQLObjectType, name: string): boolean {
  return edge.getInterfaces().some((parent) => parent.name === 'Edge' && name in parent.getFields())
}
