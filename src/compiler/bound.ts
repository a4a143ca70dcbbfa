import { list } from './list.ts'

/** An expression, and what is to be bound by a name before it can be returned. */
export interface Bound {
  readonly cypher: string
  readonly bindings: readonly string[]
}

/**
 * A subquery as part of a larger expression. Neo4j (5.26) takes an aggregate below an expression for one of the expression
 * itself, and refuses the other variables in it; so a subquery that has one is bound by a name first.
 */
export function bound(names: { local(name: string): string }, subquery: string): Bound {
  if (!/\b(?:count|collect|sum|avg|min|max)\s*\(/.test(subquery)) return { cypher: subquery, bindings: [] }
  const name = names.local('c')
  return { cypher: name, bindings: [`${subquery} AS ${name}`] }
}

/** An expression that has no subquery. */
export function plain(cypher: string): Bound {
  return { cypher, bindings: [] }
}

/** Returns an expression, after what it needs to be bound. */
export function returning({ cypher, bindings }: Bound): string {
  return `${bindings.length > 0 ? `WITH *, ${bindings.join(', ')} ` : ''}RETURN ${cypher}`
}

/** The list of several expressions. */
export function listOf(parts: readonly Bound[]): Bound {
  return {
    cypher: `[${parts.map(({ cypher }) => cypher).join(', ')}]`,
    bindings: parts.flatMap(({ bindings }) => bindings),
  }
}

/** The expressions of a row, each found again by its place; one that is there already is not read twice. */
export class Row {
  readonly all: Bound[]

  constructor(cells: readonly Bound[] = []) {
    this.all = [...cells]
  }

  place(cell: Bound): number {
    const known = this.all.findIndex(({ cypher }) => cypher === cell.cypher)
    return known >= 0 ? known : this.all.push(cell) - 1
  }

  /** All of them in one expression: one by itself, several as a list. */
  get whole(): Bound {
    const [first, ...others] = this.all
    return first && others.length === 0 ? first : listOf(this.all)
  }

  /** The value of the cell at a place, in what `whole` gave. Asked when no more cells are placed. */
  at(place: number, given: unknown): unknown {
    return this.all.length === 1 ? given : list(given)[place]
  }
}
