import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { badInput } from './badInput.ts'
import { cursorOf, keysOf } from './cursor.ts'
import type { Fields } from './collectFields.ts'
import type { Asked, Cell, Clauses, Draft } from './draft.ts'
import { list, objectOf } from './layout.ts'
import { comesAfter, orderBy, reversed } from './keyset.ts'

const largest = 100
const unlessAsked = 20

/** How the caller composes the fields asked of the nodes or the edges of a page. */
export type Select = (key: 'nodes' | 'edges', asked: readonly FieldNode[], cursor: Cell) => Cell

/** A page as it was read: its rows in the connection's order, and whether there is more on either side. */
interface Page {
  readonly rows: readonly (readonly unknown[])[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly cells: readonly unknown[]
}

type Reader = (page: Page) => unknown

/**
 * A Relay connection over a piece: one row more than asked for is read, which tells whether there is more; the other
 * side of a cursor is looked at only when pageInfo is asked for; nothing is counted unless totalCount is.
 */
export function connection(
  draft: Draft,
  asked: Asked,
  clauses: Clauses,
  type: GraphQLObjectType,
  select: Select,
): Cell {
  const window = windowOf(draft, asked, clauses)
  const keys = `[${clauses.order.map((term) => term.expression).join(', ')}]`
  const cursor: Cell = { cypher: keys, read: (value) => cursorOf(asked.coordinate, list(value)) }
  const rowCells: string[] = []
  const cells: string[] = []
  const slot = (cypher: string): number => rowCells.push(cypher) - 1

  const readers = [...draft.fields(type, asked.nodes)].map(([key, nodes]): [string, Reader] => {
    const name = nodes[0]?.name.value
    if (name === 'nodes' || name === 'edges') {
      const cell = select(name, nodes, cursor)
      const index = slot(cell.cypher)
      return [key, ({ rows }) => rows.map((row) => cell.read(row[index]))]
    }
    if (name === 'totalCount') {
      const index = cells.push(`COUNT { ${clauses.matching()} }`) - 1
      return [key, (page) => page.cells[index]]
    }
    if (name === 'pageInfo') {
      return [key, pageInfo(draft.fields(pageInfoOf(type), nodes), () => slot(keys), cursor)]
    }
    throw new Error(`${type.name}.${String(name)}: a connection has edges, nodes, pageInfo and totalCount.`)
  })
  const rows = rowCells.length > 0 ? `COLLECT { ${window.clauses} RETURN [${rowCells.join(', ')}] }` : '[]'
  return {
    cypher: `[${[rows, window.limit, window.earlier, window.later, ...cells].join(', ')}]`,
    read: (value) => {
      const page = readPage(list(value), window.backward)
      return objectOf(readers.map(([key, read]) => [key, read(page)]))
    },
  }
}

function pageInfoOf(connection: GraphQLObjectType): GraphQLObjectType {
  const type = getNamedType(connection.getFields()['pageInfo']?.type)
  if (!isObjectType(type)) throw new Error(`${connection.name}: expected pageInfo of an object type.`)
  return type
}

/** The cursors are read only where they are asked for. */
function pageInfo(fields: Fields, keysSlot: () => number, cursor: Cell): Reader {
  const names = [...fields].map(([key, [node]]) => ({ key, name: node?.name.value }))
  const index = names.some(({ name }) => name === 'startCursor' || name === 'endCursor') ? keysSlot() : -1
  const cursorAt = (row: readonly unknown[] | undefined): unknown => (row ? cursor.read(row[index]) : null)
  const read: Readonly<Record<string, Reader>> = {
    hasNextPage: (page) => page.hasNextPage,
    hasPreviousPage: (page) => page.hasPreviousPage,
    startCursor: ({ rows }) => cursorAt(rows[0]),
    endCursor: ({ rows }) => cursorAt(rows.at(-1)),
  }
  return (page) => objectOf(names.map(({ key, name = '' }) => [key, read[name]?.(page)]))
}

interface Window {
  readonly clauses: string
  readonly backward: boolean
  /** The parameter that holds the number of rows to read: one more than asked for. */
  readonly limit: string
  /** Whether there is anything before the `after` cursor, and after the `before` cursor. */
  readonly earlier: string
  readonly later: string
}

function windowOf(draft: Draft, asked: Asked, { matching, order }: Clauses): Window {
  const backward = draft.isGiven(asked, 'last')
  if (backward && draft.isGiven(asked, 'first'))
    throw badInput(`${asked.coordinate}(first:, last:)`, 'one of the two', 'both')
  const size = draft.argument(asked, backward ? 'last' : 'first')
  const limit = draft.parameter(
    (variables) => pageSize(`${asked.coordinate}(${backward ? 'last' : 'first'}:)`, size(variables)) + 1,
  )
  const bound = (name: string): string | undefined => {
    if (!draft.isGiven(asked, name)) return undefined
    const cursor = draft.argument(asked, name)
    return draft.parameter((variables) =>
      keysOf(cursor(variables), `${asked.coordinate}(${name}:)`, asked.coordinate, order.length),
    )
  }
  const [after, before] = [bound('after'), bound('before')]
  const conditions = [
    ...(after ? [comesAfter(order, after)] : []),
    ...(before ? [comesAfter(reversed(order), before)] : []),
  ]
  const exists = (condition: string | undefined): string =>
    condition ? `EXISTS { ${matching(`NOT ${condition}`)} RETURN 1 }` : 'false'
  return {
    clauses: `${matching(...conditions)} ${orderBy(backward ? reversed(order) : order)} LIMIT ${limit}`,
    backward,
    limit,
    earlier: exists(after && comesAfter(order, after)),
    later: exists(before && comesAfter(reversed(order), before)),
  }
}

function pageSize(argument: string, value: unknown): number {
  if (value === null) return unlessAsked
  if (typeof value === 'number' && value >= 0 && value <= largest) return value
  throw badInput(argument, `a number from 0 to ${largest}`, value)
}

function readPage([rows, limit, earlier, later, ...cells]: readonly unknown[], backward: boolean): Page {
  const read = list(rows).map(list)
  const more = read.length === limit
  const page = more ? read.slice(0, -1) : read
  return {
    rows: backward ? page.reverse() : page,
    hasNextPage: later === true || (more && !backward),
    hasPreviousPage: earlier === true || (more && backward),
    cells,
  }
}
