import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { edgeTypeOf, nodeTypeOf } from '../contract/contract.ts'
import { costOf } from '../contract/costOf.ts'
import { isKnown } from '../contract/piece.ts'
import { bound, listOf, plain, returning, Row, type Bound } from './bound.ts'
import { crosstab } from './crosstab.ts'
import { cursorOf } from './cursor.ts'
import { selected, type Selected } from './asked.ts'
import type { Cell, Clauses, Draft } from './draft.ts'
import { facets } from './facets.ts'
import { outline } from './given.ts'
import { objectsOf, type Reader } from './answered.ts'
import { list } from './list.ts'
import { orderTerms } from './order.ts'
import { pageInfo } from './pageInfo.ts'
import { stretch } from './stretch.ts'
import type { Subject } from './subject.ts'
import { conditionOf } from './where.ts'
import { readPage, sortedAsWritten, sortedBy, windowOf, type Page, type Sorted } from './window.ts'

/** How the caller composes what is asked of the nodes or the edges of a page, and of an entity by its variable. */
export interface Selections {
  readonly rows: (key: 'nodes' | 'edges', asked: readonly FieldNode[], cursor: () => Cell) => Cell
  readonly entity: (variable: string, asked: readonly FieldNode[]) => Cell
}

/**
 * A Relay connection over a piece: one row more than asked for is read, which tells whether there is more; the other
 * side of a cursor is looked at only when pageInfo is asked for; nothing is counted unless it is asked for.
 */
export function connection(
  draft: Draft,
  asked: Selected,
  clauses: Clauses,
  type: GraphQLObjectType,
  selections: Selections,
): Cell {
  const subject: Subject = {
    type: nodeTypeOf(asked.definition.type),
    this: clauses.node,
    edge: { type: edgeTypeOf(type), this: clauses.edge },
  }
  const where = draft.outlined(asked, 'where', outline)
  const such = where ? [conditionOf(draft, subject, where)] : []
  const sorted = draft.lookingThrough(() =>
    sortedRows(draft, asked, clauses, subject, such, where ? stretch(draft, subject, where) : []),
  )
  const window = windowOf(draft, asked, sorted)
  const cursor = (): Cell => ({
    ...listOf([draft.version, ...sorted.order.map((term) => term.expression)].map(plain)),
    read: (value) => cursorOf(sorted.origin, list(value)),
  })
  const counted = {
    clauses,
    subject,
    conditions: (without?: string) =>
      where && without !== undefined ? [conditionOf(draft, subject, where, without)] : such,
    entity: selections.entity,
  }
  const count = (...more: readonly string[]): Bound => bound(draft, `COUNT { ${clauses.rows(...such, ...more)} }`)

  const [rowCells, cells] = [new Row(), new Row()]
  const beside = (cell: Bound, read = (value: unknown): unknown => value): Reader<Page> => {
    const index = cells.place(cell)
    return (page) => read(page.cells[index])
  }
  const reader = (nodes: readonly FieldNode[]): Reader<Page> => {
    const field = selected(type, nodes)
    const { name } = field.definition
    if (name === 'nodes' || name === 'edges') {
      const cell = draft.each(window.size, () => selections.rows(name, nodes, cursor))
      const index = rowCells.place(cell)
      return ({ rows }) => rows.map((row) => cell.read(row[index]))
    }
    if (name === 'pageInfo') {
      const info = pageInfoOf(type)
      rowCells.place(plain('true')) // whether there is more is told by the rows, if nothing else of them is asked
      return pageInfo(
        info,
        draft.fields(info, nodes),
        () => cursorReader(cursor(), rowCells),
        () => beside(bound(draft, window.changed())),
      )
    }
    if (name !== 'facets') draft.cost.add(costOf(field.definition).weight)
    if (name === 'totalCount') return beside(count())
    if (name === 'undatedCount') return beside(count(...undated(clauses.node)))
    const cell = name === 'facets' ? facets(draft, field, counted) : crosstab(draft, field, counted)
    return beside(cell, cell.read)
  }
  const answered = objectsOf<Page>(type, draft.fields(type, asked.nodes), reader)
  const rows = rowCells.all.length > 0 ? `COLLECT { ${window.clauses} ${returning(listOf(rowCells.all))} }` : '[]'
  return {
    ...listOf([...[rows, window.limit, window.earlier, window.later].map((part) => bound(draft, part)), ...cells.all]),
    read: (value) => answered(readPage(list(value), window.backward)),
  }
}

/** The rows in the order asked for, and what their cursors belong to. */
function sortedRows(
  draft: Draft,
  asked: Selected,
  clauses: Clauses,
  subject: Subject,
  conditions: readonly string[],
  within: readonly string[],
): Sorted {
  const given = draft.outlined(asked, 'orderBy', (value) => JSON.stringify(value))
  if (!given || given.items.length === 0)
    return {
      ...sortedAsWritten(clauses, isNewestFirst(clauses) ? [...conditions, ...within] : conditions),
      origin: clauses.coordinate,
    }
  const terms = orderTerms(draft, subject, given)
  const [first] = terms
  const sorted =
    first && isKnown(first.expression) // no two have the same: what comes after it says nothing, and an index may give it
      ? sortedAsWritten({ ...clauses, order: [first] }, conditions)
      : sortedBy(draft, clauses, terms, conditions)
  return { ...sorted, origin: `${clauses.coordinate} ${JSON.stringify(given.value)}` }
}

/** Whether an index gives a list in its order, the newest first. */
function isNewestFirst({ isEntry, node, order: [first] }: Clauses): boolean {
  return isEntry && first?.expression === `${node}.byNewest`
}

function undated(node: string): string[] {
  return [`${node}.validFrom IS NULL`, `${node}.validTo IS NULL`]
}

function cursorReader(cursor: Cell, cells: Row): (row: readonly unknown[] | undefined) => unknown {
  const index = cells.place(cursor)
  return (row) => (row ? cursor.read(row[index]) : null)
}

function pageInfoOf(connection: GraphQLObjectType): GraphQLObjectType {
  const type = getNamedType(connection.getFields()['pageInfo']?.type)
  if (!isObjectType(type)) throw new Error(`${connection.name}: expected pageInfo of an object type.`)
  return type
}
