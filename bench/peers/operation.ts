import type { Size } from '../size.ts'

/** Values by name, as JSON holds them. */
export type Values = Readonly<Record<string, unknown>>

/** One question, in the words of each of those who are compared. All give the same answer, but for its envelope. */
export interface PeerOperation {
  readonly name: string
  /** What it asks, for a reader. */
  readonly title: string
  /** Whether the answer is large: then more is asked of us. */
  readonly isLarge: boolean
  /** What it is asked about in turn, always the same list: so that nobody answers from what was just asked. */
  readonly variables: (size: Size) => Values[]
  /** For us. */
  readonly ours: string
  /** For @neo4j/graphql. */
  readonly theirs: string
  /** The fields that hold one thing and that @neo4j/graphql gives as a list. */
  readonly single: readonly string[]
  /** What the statements and @neo4j/graphql get instead of the variables, where these say it in other words. */
  readonly parameters?: (variables: Values) => Values
  /** The best statement by hand that returns the answer as a map. */
  readonly map: string
  /** The best statement by hand that returns the answer as lists, and what writes them as JSON. */
  readonly list: Lists<never>
}

interface Lists<Row> {
  readonly statement: string
  readonly write: (row: Row) => string
}

/** The statement vouches for the shape of its row, which `Row` tells. */
export function lists<Row>(statement: string, write: (row: Row) => string): Lists<Row> {
  return { statement, write }
}

/** As JSON. */
export const json: (value: string | number | null) => string = JSON.stringify

/** A list as JSON. */
export function array<Item>(items: readonly Item[], write: (item: Item) => string): string {
  return `[${items.map(write).join(',')}]`
}
