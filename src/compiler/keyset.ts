import { isKnown, type OrderTerm } from '../contract/piece.ts'

/**
 * The condition that a row comes after a cursor in an order, as Cypher that is never null: `cursor` is the list of the
 * sort keys at the cursor. Cypher sorts null last, and first when descending. A stored sort key is compared as it is, for
 * which its index serves.
 */
export function comesAfter(order: readonly OrderTerm[], cursor: string): string {
  return order.reduceRight((rest, { expression: key, descending }, index) => {
    const bound = `${cursor}[${index}]`
    const sign = descending ? '<' : '>'
    if (isKnown(key)) {
      const past = `${key} ${sign} ${bound}`
      return rest === '' ? past : `(${past} OR ${key} = ${bound} AND ${rest})`
    }
    const past = descending
      ? `coalesce(${key} < ${bound}, ${bound} IS NULL AND ${key} IS NOT NULL)`
      : `coalesce(${key} > ${bound}, ${bound} IS NOT NULL AND ${key} IS NULL)`
    if (rest === '') return past
    return `(${past} OR coalesce(${key} = ${bound}, ${key} IS NULL AND ${bound} IS NULL) AND ${rest})`
  }, '')
}

/** The same order from the other end. */
export function reversed(order: readonly OrderTerm[]): OrderTerm[] {
  return order.map(({ expression, descending }) => ({ expression, descending: !descending }))
}

export function orderBy(order: readonly OrderTerm[]): string {
  return `ORDER BY ${order.map((term) => term.expression + (term.descending ? ' DESC' : '')).join(', ')}`
}
