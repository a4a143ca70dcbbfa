import { fold, folded, foldings } from '../contract/fold.ts'
import { holding } from '../contract/sortKey.ts'
import type { Draft } from './draft.ts'
import type { Given } from './given.ts'
import { isEntity, type Subject } from './subject.ts'

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

/**
 * What follows from a condition on a name and an index can look up: a stored sort key holds the name folded. It is true
 * wherever the condition is, and so may stand beside it where only the true counts.
 */
export function indexedCondition(draft: Draft, subject: Subject, field: string, filter: Given): string {
  const held = holding.get(field)
  if (!held || !isEntity(draft, subject)) return ''
  const sought = (part: Given): string => draft.parameter((all) => textOf(part.of(all), held.form))
  const conditions = filter.parts.flatMap(([name, part]) =>
    name === 'prefix' || name === 'contains' ? [`${subject.this}.${held.key} CONTAINS ${sought(part)}`] : [],
  )
  return conjunction(conditions)
}

function operation(draft: Draft, leaf: string, expression: string, name: string, part: Given): string {
  if (name === 'exists') return `${expression} IS ${part.value === true ? 'NOT ' : ''}NULL`
  if (name === 'prefix')
    return `${foldedIn(draft, expression)} STARTS WITH ${draft.parameter((all) => textOf(part.of(all), fold))}`
  if (name === 'contains')
    return `${foldedIn(draft, expression)} CONTAINS ${draft.parameter((all) => textOf(part.of(all), fold))}`
  if (leaf === 'PartialDate') return dateOperation(draft, expression, name, part)
  const given = draft.parameter(part.of)
  const sign = { eq: '=', in: 'IN', gt: '>', gte: '>=', lt: '<', lte: '<=' }[name]
  if (sign === undefined)
    throw new Error(`${leaf}Filter.${name}: no such operator; a where is validated before it is compiled.`)
  return `${expression} ${sign} ${given}`
}

/**
 * A date is compared as far as the one asked for goes: 2016-05 lies in 2016, and neither before nor after it. As the text
 * that it is, for which an index serves; `~` comes after all that a date may go on with.
 */
function dateOperation(draft: Draft, expression: string, name: string, part: Given): string {
  const given = (end: string): string => draft.parameter((all) => `${String(part.of(all))}${end}`)
  if (name === 'in') return `any(day IN ${draft.parameter(part.of)} WHERE ${expression} STARTS WITH day)`
  if (name === 'gt') return `${expression} > ${given('~')}`
  if (name === 'lte') return `${expression} < ${given('~')}`
  const sign = { eq: 'STARTS WITH', gte: '>=', lt: '<' }[name]
  if (sign === undefined)
    throw new Error(`PartialDateFilter.${name}: no such operator; a where is validated before it is compiled.`)
  return `${expression} ${sign} ${given('')}`
}

function foldedIn(draft: Draft, expression: string): string {
  return folded(expression, draft.constant('foldings', foldings))
}

function textOf(value: unknown, form: (text: string) => string): unknown {
  return typeof value === 'string' ? form(value) : value
}
