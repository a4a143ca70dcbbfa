import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { edgeTypeOf, nodeTypeOf } from '../contract/contract.ts'
import { costOf } from '../contract/costOf.ts'
import { isKnown } from '../contract/piece.ts'
import { bound, listOf, plain, returning, Row, type Bound } from './bound.ts'
import { countedBefore } from './countedBefore.ts'
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
import { pageOf, sortedAsWritten, sortedBy, windowOf, type Page, type Sorted } from './window.ts'

/** How the caller composes what is asked of the nodes or the edges of a page, and of an entity by its variable. */
export interface Selections {
  readonly rows: (key: 'nodes' | 'edges', asked: readonly FieldNode[], cursor: () => Cell) => Cell
  readonly entity: (variable: string, asked: readonly FieldNode[]) => Cell
}

/**
 * A Relay connection over a piece. Only what is asked for is read: the rows for its nodes, its edges or its pageInfo; one row
 * more, which tells whether there is more, and the other side of a cursor, for its pageInfo; counts where they are asked for.
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
  const fields = draft.fields(type, asked.nodes)
  const tellsMore = [...fields.values()].some(([node]) => node.name.value === 'pageInfo')
  const window = windowOf(draft, asked, sorted, tellsMore)
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
  const count = (...more: readonly string[]): Bound => bound(draft, clauses.count(...such, ...more))
  const total = (): string => {
    const live = clauses.count(...such)
    return (where && countedBefore(draft, clauses, subject, where, live)) ?? live
  }

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
      return ({ rows }) => rows.map((row) => cell.read(rowCells.at(index, row)))
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
    if (name === 'totalCount') return beside(bound(draft, total()))
    if (name === 'undatedCount') return beside(count(...undated(clauses.node)))
    const cell = name === 'facets' ? facets(draft, field, counted) : crosstab(draft, field, counted)
    return beside(cell, cell.read)
  }
  const answered = objectsOf<Page>(type, fields, reader)
  const page = new Row()
  const place = (part: string): number => page.place(bound(draft, part))
  const rowsAt =
    rowCells.all.length > 0 ? place(`COLLECT { ${window.clauses} ${returning(rowCells.whole)} }`) : undefined
  const more = tellsMore ? [window.limit, window.earlier, window.later].map(place) : undefined
  const placed = cells.all.map((cell) => page.place(cell))
  return {
    ...page.whole,
    read: (value) => {
      const rows = rowsAt === undefined ? [] : list(page.at(rowsAt, value))
      const told = more?.map((index) => page.at(index, value))
      return answered(
        pageOf(
          rows,
          told,
          window.backward,
          placed.map((index) => page.at(index, value)),
        ),
      )
    },
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

function cursorReader(cursor: Cell, cells: Row): (rows: readonly unknown[], at: number) => unknown {
  const index = cells.place(cursor)
  return (rows, at) => (rows.length > 0 ? cursor.read(cells.at(index, rows.at(at))) : null)
}

function pageInfoOf(connection: GraphQLObjectType): GraphQLObjectType {
  const type = getNamedType(connection.getFields()['pageInfo']?.type)
  if (!isObjectType(type)) throw new Error(`${connection.name}: expected pageInfo of an object type.`)
  return type
}
