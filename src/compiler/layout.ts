/** Where rows come in from the graph: the list that a list expression gave. */
export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`Expected a list from the graph; got ${typeof value}.`)
  return value
}

/** An object that is nothing but its own keys: a response key may be any name, `__proto__` too. */
export function objectOf(
  entries: readonly (readonly [key: string, value: unknown])[],
): Record<string | symbol, unknown> {
  const object: Record<string | symbol, unknown> = { __proto__: null }
  for (const [key, value] of entries) object[key] = value
  return object
}
