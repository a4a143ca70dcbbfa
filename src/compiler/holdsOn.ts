/**
 * Writes out `holds(x)` in a piece: whether a node or a relationship is valid on a day, both its ends included as far as
 * their precision goes; what has no dates always is. Without a day everything holds.
 */
export function holdsOn(day: string | undefined, cypher: string): string {
  return cypher.replaceAll(/\bholds\((\w+)\)/g, (_, one: string) =>
    day === undefined
      ? 'true'
      : `(coalesce(left(${day}, size(${one}.validFrom)) >= ${one}.validFrom, true) AND ` +
        `coalesce(left(${day}, size(${one}.validTo)) <= ${one}.validTo, true))`,
  )
}
