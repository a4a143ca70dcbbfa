/** Where rows come in from the graph: the list that a list expression gave. */
export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`Expected a list from the graph; got ${typeof value}.`)
  return value
}
