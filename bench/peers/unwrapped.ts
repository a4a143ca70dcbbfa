/**
 * An answer without its envelope, so that those of all can be compared: the value of its one root field; connections as the
 * lists they are, with what is known of an edge beside its node; a count that stands alone as a number; and of what
 * @neo4j/graphql gives as a list of one, that one.
 */
export function unwrapped(data: unknown, single: readonly string[]): unknown {
  const [root] = Object.entries(isObject(data) ? data : {})
  if (!root) throw new Error(`Expected an answer with one root field; got ${JSON.stringify(data)}.`)
  return one(root, single)[1]
}

function one([name, value]: [string, unknown], single: readonly string[]): [string, unknown] {
  const inner = plain(value, single)
  return [name, single.includes(name) && Array.isArray(inner) ? (inner[0] ?? null) : inner]
}

function plain(value: unknown, single: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, single))
  if (!isObject(value)) return value
  const { edges, node, properties, ...rest } = value
  if (isObject(node)) return plain({ ...(isObject(properties) ? properties : {}), ...rest, ...node }, single)
  const whole = edges === undefined ? rest : { ...rest, nodes: edges }
  const inner = Object.fromEntries(Object.entries(whole).map((entry) => one(entry, single)))
  const [only, ...others] = Object.values(inner)
  return others.length === 0 && (Array.isArray(only) || typeof only === 'number') ? only : inner
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
