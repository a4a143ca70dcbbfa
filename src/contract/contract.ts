import {
  getNamedType,
  isInterfaceType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { choiceOf, mayBeNull } from './choice.ts'
import { isKnown, parametersOf, type Piece } from './piece.ts'

/** The schema and the pieces of Cypher that answer it. */
export interface Contract extends Computed {
  readonly schema: GraphQLSchema
  readonly pieces: ReadonlyMap<string, Piece>
}

/** What the pieces take from TypeScript, and leave to it. */
export interface Computed {
  /** Parameters that any piece may use, beside those of its arguments: `publicUrl`. */
  readonly constants: Readonly<Record<string, unknown>>
  /** Parameters of the piece at a coordinate, worked out from its field's arguments. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, (given: Arguments) => unknown>>>>
  /** How the value that the piece at a coordinate returns becomes the field's. */
  readonly finish: Readonly<Record<string, (value: unknown) => unknown>>
}

export type Arguments = Readonly<Record<string, unknown>>

/** A type whose fields can be spoken of in a condition. */
export type Fielded = GraphQLObjectType | GraphQLInterfaceType

/** Whether a type is one whose fields can be spoken of. */
export function isFielded(type: unknown): type is Fielded {
  return isObjectType(type) || isInterfaceType(type)
}

/** In what role a field's piece is wanted: as of a day, or to refuse arguments. Most answer every role alike. */
export type Variant = (typeof variants)[number]

const variants = ['asOf', 'refusal'] as const

/**
 * The piece of a field, its own or that of an interface of its type; none for a stored property. Its name is the field's, or
 * one of those that its choice gives.
 */
export function pieceOf(
  contract: Pick<Contract, 'pieces'>,
  type: Fielded,
  name: string,
  variant?: Variant,
): Piece | undefined {
  const named = [type, ...type.getInterfaces()].map((one) => `${one.name}.${name}`)
  const special = variant === undefined ? [] : named.map((coordinate) => `${coordinate}.${variant}`)
  return [...special, ...named].map((coordinate) => contract.pieces.get(coordinate)).find(Boolean)
}

/** Whether facts of a type hold for a time; for an interface or a union, whether those of one of its types may. */
export function isDated(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
  return types.some((one) => one.getInterfaces().some(({ name }) => name === 'Dated'))
}

/** Relay's page of a list: the type that has edges. */
export function isConnection(type: unknown): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection') && 'edges' in type.getFields()
}

/** The type of the nodes that a field gives: one, a list of them, or a page of them. */
export function nodeTypeOf(type: GraphQLOutputType): GraphQLNamedType {
  const named = getNamedType(type)
  return isConnection(named) ? getNamedType(edgeTypeOf(named).getFields()['node']?.type ?? named) : named
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
  const whole = finishedTypes(contract)
  for (const type of answerable(contract.schema).filter((one) => !whole.has(one))) {
    for (const field of Object.values(type.getFields())) {
      if (isEdge(type) && isOfEveryEdge(field.name)) continue
      const choice = choiceOf(contract, type, field)
      if (choice && mayBeNull(choice))
        faults.push(
          `${type.name}.${field.name}(${choice.argument.name}:): expected one that is never null, to choose by.`,
        )
      for (const name of choice?.names ?? [field.name]) {
        const coordinate = `${type.name}.${name}`
        for (const variant of [undefined, ...variants]) {
          const one = pieceOf(contract, type, name, variant)
          if (!one || used.has(one)) continue
          used.add(one)
          faults.push(...strangers(contract, coordinate, field, one))
        }
        faults.push(...unanswered(contract, coordinate, field, pieceOf(contract, type, name), choice !== undefined))
      }
    }
  }
  const idle = [...contract.pieces.values()].filter((piece) => !used.has(piece))
  return [
    ...faults,
    ...idle.map(({ coordinate }) => `${coordinate}: a piece of Cypher that no field uses.`),
    ...[...contract.pieces.values()].flatMap(contradictions),
    ...shadows(contract),
  ]
}

/** What is wrong with the piece of a field, or with its not being there. */
function unanswered(
  contract: Contract,
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  piece: Piece | undefined,
  isChosen: boolean,
): string[] {
  const target = getNamedType(field.type)
  const missing = `${coordinate}: expected cypher/${coordinate.replace('.', '/')}.cypher`
  if (isLeafType(target)) {
    if (!piece) return isChosen ? [`${missing} that ends in RETURN.`] : []
    return piece.isValue
      ? []
      : [`${coordinate}: expected a value that ends in RETURN; ${piece.coordinate} binds nodes.`]
  }
  if (piece?.isValue && piece.coordinate in contract.finish) return []
  if (!piece || piece.isValue) return [`${missing} that binds node.`]
  return misfits(coordinate, target, piece)
}

const compilersOwn = ['PageInfo', 'Facet', 'Bucket', 'Crosstab']

/** Where the relationship that a piece names is not the one that its clauses follow: loads write by the one, answers read by the other. */
function contradictions({ coordinate, relation, body }: Piece): string[] {
  if (!relation) return []
  const { type, node, outgoing } = relation
  const path = `(this)${outgoing ? '-' : '<-'}[edge:${type}]${outgoing ? '->' : '-'}(node:${node})`
  return body.replaceAll(/\s+/g, '').startsWith(`MATCH${path}`)
    ? []
    : [`${coordinate}: expected its clauses to begin with MATCH ${path}, as its comment says.`]
}

/** The object types whose fields pieces and properties answer; pages and counts are the compiler's. */
function answerable(schema: GraphQLSchema): GraphQLObjectType[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  const isCompilers = (type: GraphQLObjectType): boolean => compilersOwn.includes(type.name) || isConnection(type)
  return types.filter((type) => !type.name.startsWith('__') && !isCompilers(type))
}

/** The types whose objects TypeScript makes whole, with what is below them: Mutation, which the graph does not answer, among them. */
function finishedTypes({ schema, pieces, finish }: Contract): Set<GraphQLNamedType> {
  const mutation = schema.getMutationType()
  const found = mutation ? typesBelow(mutation) : new Set<GraphQLNamedType>()
  for (const coordinate of Object.keys(finish)) {
    const [name = '', field = ''] = coordinate.split('.')
    const type = schema.getType(name)
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined
    if (definition && pieces.get(coordinate)?.isValue) typesBelow(getNamedType(definition.type), found)
  }
  return found
}

/** An object type and those that its fields lead to, with those known before. */
export function typesBelow(type: GraphQLNamedType, known = new Set<GraphQLNamedType>()): Set<GraphQLNamedType> {
  if (!isObjectType(type) || known.has(type)) return known
  known.add(type)
  for (const field of Object.values(type.getFields())) typesBelow(getNamedType(field.type), known)
  return known
}

/** Whether a field of an edge is the compiler's: where the edge leads, and its place in the order. */
export function isOfEveryEdge(field: string): boolean {
  return field === 'node' || field === 'cursor'
}

/** Whether a type is that of the edges of a connection. */
export function isEdge(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Edge')
}

function strangers(
  { constants, parameters }: Contract,
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  piece: Piece,
): string[] {
  const computed = Object.keys({ ...constants, ...parameters[piece.coordinate] })
  const known = new Set(['day', ...field.args.map(({ name }) => name), ...computed])
  return [...parametersOf(piece)]
    .filter((name) => !known.has(name))
    .map((name) => `${coordinate}: its piece uses $${name}, which is no argument of it.`)
}

function misfits(coordinate: string, target: unknown, piece: Piece): string[] {
  if (!isConnection(target)) return []
  const interfaces = edgeTypeOf(target).getInterfaces()
  const every = interfaces.filter(({ name }) => name === 'Edge')
  const facts = interfaces.filter((one) => ![...every, ...every.flatMap((edge) => edge.getInterfaces())].includes(one))
  const last = piece.order.at(-1)?.expression
  return [
    ...(last !== undefined && !isKnown(last)
      ? [`${coordinate}: expected its ORDER BY to end in what no two nodes share, such as node.id; got ${last}.`]
      : []),
    ...(piece.order.length === 0 ? [`${coordinate}: expected ORDER BY at the end of its piece.`] : []),
    ...(facts.length > 0 && !piece.bindsEdge
      ? [`${coordinate}: expected its piece to bind edge for ${facts.join(', ')}.`]
      : []),
  ]
}

/** Where a type has a piece of its own for a field of an interface that fields give, a selection on it could not know. */
function shadows({ schema, pieces }: Contract): string[] {
  const composites = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type))
  const given = new Set(
    composites.flatMap((type) => Object.values(type.getFields()).map((field) => getNamedType(field.type).name)),
  )
  return composites
    .filter(isInterfaceType)
    .filter(({ name }) => given.has(name))
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
