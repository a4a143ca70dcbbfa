import { fold, folded, foldings } from '../contract/fold.ts'
import type { Draft } from './draft.ts'
import type { Given } from './given.ts'

/** The condition that a filter of a scalar or an enum states on an expression. */
export function leafCondition(draft: Draft, leaf: string, expression: string, filter: Given): string {
  return conjunction(filter.parts.map(([name, part]) => operation(draft, leaf, expression, name, part)))
}

/** The condition that a filter of a list of values states; a list that is not there is an empty one. */
export function listCondition(draft: Draft, leaf: string, expression: string, filter: Given): string {
  const conditions = filter.parts.map(([quantifier, part]) => {
    const one = leafCondition(draft, leaf, 'one', part) || 'true'
    const such = quantifier === 'every' ? `NOT coalesce(${one}, false)` : one
    const found = `any(one IN coalesce(${expression}, []) WHERE ${such})`
    return quantifier === 'some' ? found : `NOT ${found}`
  })
  return conjunction(conditions)
}

/** All of these; '' where nothing is said. */
export function conjunction(conditions: readonly string[]): string {
  const said = conditions.filter((condition) => condition !== '')
  return said.length > 1 ? `(${said.join(' AND ')})` : (said[0] ?? '')
}

function operation(draft: Draft, leaf: string, expression: string, name: string, part: Given): string {
  if (name === 'exists') return `${expression} IS ${part.value === true ? 'NOT ' : ''}NULL`
  if (name === 'prefix')
    return `${foldedIn(draft, expression)} STARTS WITH ${draft.parameter((all) => foldedText(part.of(all)))}`
  if (name === 'contains')
    return `${foldedIn(draft, expression)} CONTAINS ${draft.parameter((all) => foldedText(part.of(all)))}`
  const given = draft.parameter(part.of)
  const sign = { eq: '=', in: 'IN', gt: '>', gte: '>=', lt: '<', lte: '<=' }[name]
  if (sign === undefined)
    throw new Error(`${leaf}Filter.${name}: no such operator; a where is validated before it is compiled.`)
  if (leaf !== 'PartialDate') return `${expression} ${sign} ${given}`
  // A date is compared as far as the one asked for goes: 2016-05 lies in 2016, and neither before nor after it.
  if (name === 'in') return `any(day IN ${given} WHERE left(${expression}, size(day)) = day)`
  return `left(${expression}, size(${given})) ${sign} ${given}`
}

function foldedIn(draft: Draft, expression: string): string {
  return folded(expression, draft.constant('foldings', foldings))
}

function foldedText(text: unknown): unknown {
  return typeof text === 'string' ? fold(text) : text
}
