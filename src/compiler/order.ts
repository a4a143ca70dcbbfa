import { getNamedType, getNullableType, isLeafType, isListType } from 'graphql'
import { isConnection } from '../contract/contract.ts'
import { isObject } from '../contract/isObject.ts'
import type { OrderTerm } from '../contract/piece.ts'
import { keyOfName } from '../contract/sortKey.ts'
import type { Draft } from './draft.ts'
import type { Given } from './given.ts'
import { fieldOf, isEntity, related, valueOf, type Subject } from './subject.ts'

/**
 * The terms that an `orderBy` sorts subjects by. What is not known comes last: Cypher sorts null last upwards and first
 * downwards, so that a downward term of what may be null has one before it.
 */
export function orderTerms(draft: Draft, subject: Subject, orderBy: Given): OrderTerm[] {
  return orderBy.items.flatMap((item) =>
    item.parts.flatMap(([field, how]) => {
      const { expression, direction, mayBeNull } = term(draft, subject, field, how)
      const descending = direction === 'DESC'
      const unknownLast = descending && mayBeNull ? [{ expression: `${expression} IS NULL`, descending: false }] : []
      return [...unknownLast, { expression, descending }]
    }),
  )
}

interface Term {
  readonly expression: string
  readonly direction: unknown
  readonly mayBeNull: boolean
}

function term(draft: Draft, subject: Subject, name: string, how: Given): Term {
  if (name === 'edge' && subject.edge)
    return inner(how, (field, inside) => term(draft, subject.edge ?? subject, field, inside))
  const { field } = fieldOf(subject, name)
  if (isLeafType(getNamedType(field.type))) {
    const { direction, ...given } = isObject(how.value) ? how.value : { direction: how.value }
    if (name === 'name' && isEntity(draft, subject))
      return { expression: `${subject.this}.${keyOfName(given['lang'])}`, direction, mayBeNull: false }
    return { expression: valueOf(draft, subject, name, given), direction, mayBeNull: true }
  }
  const { clauses, target } = related(draft, subject, name)
  const isMany = isConnection(getNamedType(field.type)) || isListType(getNullableType(field.type))
  return inner(how, (key, inside) => {
    if (isMany) return { expression: clauses.count(), direction: inside.value, mayBeNull: false }
    const one = term(draft, target, key, inside)
    return {
      ...one,
      expression: `head(COLLECT { ${clauses.matching()} RETURN ${one.expression} LIMIT 1 })`,
      mayBeNull: true,
    }
  })
}

/** An input of an order names one field. */
function inner(how: Given, compose: (field: string, inside: Given) => Term): Term {
  const [part] = how.parts
  if (!part) throw new Error('Expected one field to sort by; an order is validated before it is compiled.')
  return compose(...part)
}
