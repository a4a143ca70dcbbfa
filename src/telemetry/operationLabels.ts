import type { Outcome } from './outcome.ts'

/** How many names of operations are told apart, where nobody said which ones clients use. */
export const mostNames = 100

/** Characters of a name, beyond which it is not told. */
const longestName = 100

/**
 * The names by which operations are told apart in metrics. A name is the client's word, and each makes series of its own that
 * are kept for good: so only those that are expected, or the first that come; the rest is `other`.
 */
export function operationLabels(expected?: readonly string[]): (operation: Outcome['operation']) => string {
  const known = new Set(expected)
  return (operation) => {
    if (!operation) return 'none'
    const { name } = operation
    if (name === undefined) return 'anonymous'
    if (!expected && known.size < mostNames && name.length <= longestName) known.add(name)
    return known.has(name) ? name : 'other'
  }
}
