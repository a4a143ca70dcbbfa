import {
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { bound, listOf, returning, Row } from './bound.ts'
import type { Fields, Fragments } from './collectFields.ts'
import { connection, type Selections } from './connection.ts'
import { crosstabOf } from './crosstab.ts'
import { meeting } from './where.ts'
import { edgeTypeOf, isConnection, isEdge, isOfEveryEdge, pieceOf, type Contract } from '../contract/contract.ts'
import { selected, type Selected } from './asked.ts'
import { Draft, type Cell, type Clauses, type Price } from './draft.ts'
import { finished } from './finished.ts'
import { orderBy } from './keyset.ts'
import { objectsOf } from './answered.ts'
import { list } from './list.ts'
import { pieceName } from './pieceName.ts'
import { refusable } from './refusable.ts'
import { selectByType } from './selectByType.ts'
import type { Shape, Variables } from './shape.ts'
import { writerOf } from './writerOf.ts'

/** One root field of an operation: its selections, merged under one response key, and the fragments they may spread. */
export interface Question {
  readonly nodes: readonly FieldNode[]
  readonly fragments: Fragments
  readonly operation: OperationDefinitionNode
}

/** One statement that answers a question whole, for all variables of the same shape. */
export interface Compiled {
  /** Gives one record of one column: a list without names. */
  readonly statement: string
  /** Whether the statement answers for these variables as well. */
  readonly fits: (variables: Variables) => boolean
  /** The statement's parameters. Throws a BAD_USER_INPUT where an argument is out of its bounds. */
  readonly parameters: (variables: Variables) => Record<string, unknown>
  /** The value of the root field, its objects read by response key, from the statement's one cell. */
  readonly answer: (cell: unknown) => unknown
  /** The same as JSON. Throws where the executor would give an error. */
  readonly write: (cell: unknown) => string
  /** What it is estimated to cost for these variables. */
  readonly price: (variables: Variables) => Price
}

/** Composes the one statement that answers a root field. Throws a COST_EXCEEDED where it would cost more to plan than is allowed. */
export function compile(
  contract: Contract,
  { nodes, fragments, operation }: Question,
  variables: Variables,
  allowed = Infinity,
): Compiled {
  const query = contract.schema.getQueryType()
  if (!query) throw new Error('Expected a schema with a query type.')
  const draft = new Draft(contract, fragments, variables, allowed)
  const day = dayOf(contract.schema, operation, draft.shape)
  const asked = selected(query, nodes)
  const compose = (): Cell => compileField(draft, query, undefined, asked)
  const cell = draft.shape.compose(() => (day ? draft.asOf(day, compose) : compose()))
  const write = writerOf(asked.definition.type)
  return {
    statement: draft.statement(cell),
    fits: (others) => draft.shape.fits(others),
    parameters: (values) => draft.values(values),
    answer: cell.read,
    write: (value) => write(cell.read(value)),
    price: (values) => draft.price(values),
  }
}

/** The day of an operation's `@asOf`, from the variables of each request; undefined where it gives none. */
function dayOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  shape: Shape,
): ((variables: Variables) => unknown) | undefined {
  const directive = schema.getDirective('asOf')
  const given = operation.directives?.find(({ name }) => name.value === 'asOf')
  const date = given?.arguments?.find(({ name }) => name.value === 'date')?.value
  if (!directive || !shape.isGiven(date)) return undefined
  return (variables) => getDirectiveValues(directive, operation, variables)?.['date']
}

/** Where a selection starts from: the variable of its node or edge; for an edge, also its node and its cursor. */
interface Scope {
  readonly this: string
  readonly edge?: { readonly node: string; readonly cursor: () => Cell }
}

function compileField(draft: Draft, type: GraphQLObjectType, scope: Scope | undefined, asked: Selected): Cell {
  const compose = (): Cell => composeField(draft, type, scope, asked)
  return draft.isGiven(asked, 'asOf') ? draft.asOf(draft.argument(asked, 'asOf'), compose) : compose()
}

function composeField(draft: Draft, type: GraphQLObjectType, scope: Scope | undefined, asked: Selected): Cell {
  const { definition, nodes } = asked
  const target = getNamedType(definition.type)
  if (scope?.edge && isEdge(type) && isOfEveryEdge(definition.name)) {
    return definition.name === 'cursor' ? scope.edge.cursor() : select(draft, target, { this: scope.edge.node }, nodes)
  }
  const piece = pieceOf(draft.contract, type, pieceName(draft, type, asked), draft.variant)
  if (!piece) return { ...bound(draft, `${scope?.this ?? ''}.${definition.name}`), read: orEmpty(definition.type) }
  if (piece.isValue) {
    const value = `(${draft.value(piece, scope?.this, asked)})`
    const whole = orEmpty(definition.type, draft.contract.finish[piece.coordinate])
    const named = finished(draft, definition.type, nodes)
    return { ...bound(draft, value), read: (found) => named(whole(found)) }
  }
  const clauses = draft.clauses(piece, scope?.this, asked, (variable) => meeting(draft, asked, variable))
  const entity = (variable: string, of: readonly FieldNode[]): Cell =>
    select(draft, draft.contract.schema.getType('Entity'), { this: variable }, of)
  if (target.name === 'Crosstab') return crosstabOf(draft, asked, clauses, entity)
  return refusable(
    draft,
    piece,
    asked,
    scope?.this,
    draft.further(asked, () => composeNodes(draft, asked, clauses, entity)),
  )
}

/** The nodes that a piece binds: a page of them, a list, or one. */
function composeNodes(draft: Draft, asked: Selected, clauses: Clauses, entity: Selections['entity']): Cell {
  const { definition, nodes } = asked
  const target = getNamedType(definition.type)
  if (isConnection(target)) {
    const edge = edgeTypeOf(target)
    const node = getNamedType(edge.getFields()['node']?.type)
    return connection(draft, asked, clauses, target, {
      entity,
      rows: (key, of, cursor) =>
        key === 'edges'
          ? select(draft, edge, { this: clauses.edge, edge: { node: clauses.node, cursor } }, of)
          : select(draft, node, { this: clauses.node }, of),
    })
  }
  const isMany = isListType(getNullableType(definition.type))
  const one = draft.each(isMany ? draft.sizeOf(asked) : () => 1, () =>
    select(draft, target, { this: clauses.node }, nodes),
  )
  const ordered = clauses.order.length > 0 ? ` ${orderBy(clauses.order)}` : ''
  if (isMany) {
    return {
      ...bound(draft, `COLLECT { ${clauses.matching()}${ordered} ${returning(one)} }`),
      read: (rows) => list(rows).map(one.read),
    }
  }
  return {
    ...bound(draft, `COLLECT { ${clauses.matching()}${ordered} LIMIT 1 ${returning(one)} }`),
    read: (rows) => list(rows).map(one.read)[0] ?? null,
  }
}

/** How a property or a value is read. What has no such list has an empty one where the schema promises a list. */
function orEmpty(type: GraphQLOutputType, finish = (value: unknown): unknown => value): Cell['read'] {
  const empty = isNonNullType(type) && isListType(type.ofType) ? [] : null
  return (value) => finish(value) ?? empty
}

function select(draft: Draft, type: GraphQLNamedType | undefined, scope: Scope, nodes: readonly FieldNode[]): Cell {
  if (isAbstractType(type)) {
    return selectByType(draft, type, scope.this, nodes, (one, fields) => selectFields(draft, one, scope, fields))
  }
  if (!isObjectType(type)) throw new Error(`${String(type)}: expected a type that has fields.`)
  return selectFields(draft, type, scope, draft.fields(type, nodes))
}

function selectFields(draft: Draft, type: GraphQLObjectType, scope: Scope, fields: Fields): Cell {
  const row = new Row()
  const answered = objectsOf<readonly unknown[]>(type, fields, (nodes) => {
    const { read, ...cell } = compileField(draft, type, scope, selected(type, nodes))
    const index = row.place(cell)
    return (values) => read(values[index])
  })
  return { ...listOf(row.all), read: (values) => answered(list(values)) }
}
