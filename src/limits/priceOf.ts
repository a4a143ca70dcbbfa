import type { Root } from '../compiler/rootFields.ts'
import type { Variables } from '../compiler/shape.ts'
import { costOf } from '../contract/costOf.ts'

/** What the executor itself answers: the schema is large. */
const introspection: Readonly<Record<string, number>> = { __schema: 10_000, __type: 100 }

/** What an operation costs for its variables: a question by the statements that its root fields become, a change by what `@cost` says. */
export function priceOf(roots: readonly Root[], variables: Variables): number {
  return roots.reduce((sum, { name, definition, compiled }) => {
    if (!compiled) return sum + (definition ? costOf(definition).weight : (introspection[name] ?? 0))
    const { planning, running } = compiled.price(variables)
    return sum + planning + running
  }, 0)
}
