import type { Link } from './written.ts'

/** What a connection can tell of its nodes beside the page. */
export interface Told {
  /** The interfaces of every edge: Edge and those it implements. */
  readonly interfaces: readonly string[]
  /** Whether facts of the nodes hold for a time. */
  readonly isDated: boolean
  /** Whether the nodes can be counted by the values of some field. */
  readonly isCounted: boolean
}

/** The types of a Relay connection, as SDL. */
export function connectionTypes({ node, edge }: Link, { interfaces, isDated, isCounted }: Told): string {
  const name = node + edge
  const implemented = [...interfaces, ...(edge === '' ? [] : [edge])].join(' & ')
  return `
    "${node} by ${node}, page by page."
    type ${name}Connection {
      "The page, each with what is known of its being here: the edge's own fields, its sources and its certainty."
      edges: [${name}Edge!]!
      "The page, without the edges."
      nodes: [${node}!]!
      "Where this page stands, and how to get the next one."
      pageInfo: PageInfo!
      "How many there are in all, over every page."
      totalCount: Int! @cost(weight: 20)
      ${isDated ? undated : ''}
      ${isCounted ? counted(name) : ''}
    }
    "One ${node} of a page."
    type ${name}Edge implements ${implemented} {
      "The ${node}."
      node: ${node}!
    }`
}

const undated = `
  "How many of them have no dates, and so are here whatever day the graph is read as of."
  undatedCount: Int! @cost(weight: 20)`

function counted(name: string): string {
  return `
    """
    How many there are by the values of these fields, over every page. Each is counted as if \`where\` did not speak of that
    field itself, so that one sees what else could be chosen.
    """
    facets(
      "The fields to count by."
      by: [${name}Dimension!]!
      "How many values of each, those with the most first; the others are summed up."
      first: Int = 50
    ): [Facet!]! @cost(weight: 50, sizedBy: "first")
    "How many there are by the values of two fields at once."
    crosstab(
      "The field whose values are the rows."
      rows: ${name}Dimension!
      "The field whose values are the columns."
      columns: ${name}Dimension!
      "Whether rows and columns that nothing has are there too: all areas, all programs, all kinds."
      complete: Boolean = false
    ): Crosstab! @cost(weight: 100, size: 50)`
}
