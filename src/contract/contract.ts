import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Piece } from './piece.ts'

/** The schema and the pieces of Cypher that answer it. */
export interface Contract {
  readonly schema: GraphQLSchema
  readonly pieces: ReadonlyMap<string, Piece>
  /** Parameters that every statement gets, beside those of its arguments: `publicUrl`. */
  readonly constants: Readonly<Record<string, unknown>>
}

/** The piece of a field, its own or that of an interface of its type; none for a stored property. */
export function pieceOf(contract: Contract, type: GraphQLObjectType, field: string): Piece | undefined {
  return [type, ...type.getInterfaces()].map(({ name }) => contract.pieces.get(`${name}.${field}`)).find(Boolean)
}

/** Relay's page of a list: the type that has edges. */
export function isConnection(type: unknown): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection') && 'edges' in type.getFields()
}

/** The type of a connection's edges, and of their nodes. */
export function edgeTypeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const edge = getNamedType(connection.getFields()['edges']?.type)
  if (!isObjectType(edge)) throw new Error(`${connection.name}: expected edges of an object type.`)
  return edge
}

/**
 * What in the schema has no piece, and which piece no field: sentences, none when all match.
 * Held at start, so that a missing piece is found before the first question.
 */
export function mismatches(contract: Contract): string[] {
  const faults: string[] = []
  const used = new Set<Piece>()
  for (const type of answerable(contract.schema)) {
    for (const field of Object.values(type.getFields())) {
      const piece = pieceOf(contract, type, field.name)
      const target = getNamedType(field.type)
      const coordinate = `${type.name}.${field.name}`
      if (isEdge(type) && isOfEveryEdge(field.name)) continue
      if (piece) used.add(piece)
      if (piece) faults.push(...strangers(contract, coordinate, field, piece))
      if (isLeafType(target)) {
        if (piece && !piece.isValue)
          faults.push(`${coordinate}: expected a value that ends in RETURN; ${piece.coordinate} binds nodes.`)
        continue
      }
      if (!piece || piece.isValue)
        faults.push(`${coordinate}: expected cypher/${type.name}/${field.name}.cypher that binds node.`)
      else faults.push(...misfits(coordinate, target, piece))
    }
  }
  const idle = [...contract.pieces.values()].filter((piece) => !used.has(piece))
  return [
    ...faults,
    ...idle.map(({ coordinate }) => `${coordinate}: a piece of Cypher that no field uses.`),
    ...shadows(contract),
  ]
}

/** The object types whose fields pieces and properties answer; pages are the compiler's. */
function answerable(schema: GraphQLSchema): GraphQLObjectType[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  const isPaging = (type: GraphQLObjectType): boolean => type.name === 'PageInfo' || isConnection(type)
  return types.filter((type) => !type.name.startsWith('__') && !isPaging(type))
}

/** Whether a field of an edge is the compiler's: where the edge leads, and its place in the order. */
export function isOfEveryEdge(field: string): boolean {
  return field === 'node' || field === 'cursor'
}

export function isEdge(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Edge')
}

function strangers(
  { constants }: Contract,
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  piece: Piece,
): string[] {
  const known = new Set([...field.args.map(({ name }) => name), ...Object.keys(constants)])
  const used = [...piece.body.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)
  return used
    .filter((name) => !known.has(name))
    .map((name) => `${coordinate}: its piece uses $${name}, which is no argument of it.`)
}

function misfits(coordinate: string, target: unknown, piece: Piece): string[] {
  if (!isConnection(target)) return []
  const facts = edgeTypeOf(target)
    .getInterfaces()
    .filter(({ name }) => name !== 'Edge')
  return [
    ...(piece.order.length === 0 ? [`${coordinate}: expected ORDER BY at the end of its piece.`] : []),
    ...(facts.length > 0 && !piece.bindsEdge
      ? [`${coordinate}: expected its piece to bind edge for ${facts.join(', ')}.`]
      : []),
  ]
}

/** Where a type has a piece of its own for a field of its interface, a selection on the interface could not know. */
function shadows({ schema, pieces }: Contract): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .flatMap((parent) =>
      Object.keys(parent.getFields()).flatMap((field) =>
        schema
          .getPossibleTypes(parent)
          .filter(({ name }) => pieces.has(`${name}.${field}`))
          .map(
            ({ name }) => `${name}.${field}: belongs to ${parent.name}; write cypher/${parent.name}/${field}.cypher.`,
          ),
      ),
    )
}
