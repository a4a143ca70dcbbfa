/** So much of a value shows which one it was. */
const longest = 200

/** A value as it is told back to the one who sent it: the beginning of it where it is long. */
export function shortened(value: unknown): unknown {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return typeof text === 'string' && text.length > longest ? `${text.slice(0, longest)}…` : value
}
