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
export function operators({ operatorType, arguments: told, children }: Plan): Operator[] {
  const name = operatorType.split('@')[0] ?? ''
  return [{ name, details: JSON.stringify(told['Details'] ?? '') }, ...children.flatMap(operators)]
}

/** Where a plan reads the graph first: its operators without a child, but for those that only hand rows on. */
export function entries({ children, ...plan }: Plan): Operator[] {
  if (children.length > 0) return children.flatMap(entries)
  return operators({ ...plan, children }).filter(({ name }) => !['Argument', 'EmptyRow', 'Unwind'].includes(name))
}
