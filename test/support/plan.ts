/** What EXPLAIN tells of a statement: operators from the result down to where it starts. */
export interface Plan {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Plan[]
}

export interface Operator {
  /** Without the database's name: `NodeUniqueIndexSeek`. */
  readonly name: string
  /** What it does, as Neo4j tells it: `UNIQUE n0:Institution(id) WHERE id = $p0`. */
  readonly details: string
}

/** Every operator of a plan, the result's first. */
function operators({ operatorType, arguments: told, children }: Plan): Operator[] {
  const name = operatorType.split('@')[0] ?? ''
  return [{ name, details: JSON.stringify(told['Details'] ?? '') }, ...children.flatMap(operators)]
}

/** Where a plan reads the graph first: its operators without a child, but for those that only hand rows on. */
export function entries({ children, ...plan }: Plan): Operator[] {
  if (children.length > 0) return children.flatMap(entries)
  return operators({ ...plan, children }).filter(({ name }) => !['Argument', 'EmptyRow', 'Unwind'].includes(name))
}

/**
 * What of a plan does not start from an index, or multiplies rows: none in a sound one. Where all of a type are asked for,
 * the label of the list is an index enough.
 */
export function unindexed(plan: Plan, isList: boolean): string[] {
  const forbidden = operators(plan).filter(({ name }) => ['AllNodesScan', 'CartesianProduct'].includes(name))
  const scanned = entries(plan).filter(
    ({ name }) => !/^Node(Unique)?Index(Seek|Scan|ContainsScan)|^NodeCountFromCountStore/.test(name),
  )
  const isOfList = ({ name, details }: Operator): boolean => name === 'NodeByLabelScan' && details.includes('n0:')
  return [...forbidden, ...scanned.filter((entry) => !isList || !isOfList(entry))].map(
    ({ name, details }) => `${name} ${details}`,
  )
}

interface Profiled {
  readonly dbHits: number
  readonly children: readonly Profiled[]
}

/** What a profiled plan read in all: nodes, relationships, properties, entries of an index. Steady, unlike time. */
export function hitsOf({ dbHits, children }: Profiled): number {
  return dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0)
}
