import neo4j from 'neo4j-driver'

/** Parameters as the driver wants them: it would send every number as FLOAT, and Cypher refuses `LIMIT 10.0`. */
export function encode(parameters: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, encoded(value)]))
}

function encoded(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(encoded)
  return isMap(value) ? encode(value) : value
}

/** Other objects are the driver's own, such as a date. */
function isMap(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
