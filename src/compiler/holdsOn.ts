/**
 * Writes out `holds(x)` in a piece: whether a node or a relationship is valid on a day, both its ends included as far as
 * their precision goes; what has no dates always is. Without a day everything holds. `holds(x, $day)` is valid on a day of
 * its own.
 */
export function holdsOn(day: string | undefined, cypher: string): string {
  return cypher.replaceAll(/\bholds\((\w+)(?:,\s*(\$\w+))?\)/g, (_, one: string, own: string | undefined) => {
    const on = own ?? day
    if (on === undefined) return 'true'
    return (
      `(coalesce(left(${on}, size(${one}.validFrom)) >= ${one}.validFrom, true) AND ` +
      `coalesce(left(${on}, size(${one}.validTo)) <= ${one}.validTo, true))`
    )
  })
}
