import { getNamedType, getNullableType, isLeafType, isListType } from 'graphql'
import { badInput } from '../contract/badInput.ts'
import type { Selected } from './asked.ts'
import type { Draft } from './draft.ts'
import { outline, type Given } from './given.ts'
import { conjunction, indexedCondition, leafCondition, listCondition } from './leafCondition.ts'
import { fieldOf, related, valueOf, type Related, type Subject } from './subject.ts'

const most = 200
const deepest = 12

/** The condition of Cypher that a `where` states on a subject; fields named in `without` are passed over. */
export function conditionOf(draft: Draft, subject: Subject, where: Given, without?: string): string {
  const count = sizeOf(where)
  if (count > most) throw badInput(where.argument, `at most ${most} conditions`, `${count} conditions`)
  const condition = draft.lookingThrough(() => {
    draft.cost.add(count)
    return draft.stated(all({ draft, isAsserted: true }, subject, where, without, 0))
  })
  return condition === '' ? 'true' : condition
}

/** Where a condition stands. */
interface Place {
  readonly draft: Draft
  /** Whether only its being true counts: it is not denied, where what is not known would count too. */
  readonly isAsserted: boolean
}

/** Everything an input object says holds. */
function all(place: Place, subject: Subject, where: Given, without: string | undefined, depth: number): string {
  if (depth > deepest) throw badInput(where.argument, `conditions nested at most ${deepest} deep`, 'a deeper one')
  const conditions = where.parts
    .filter(([name]) => name !== without)
    .map(([name, part]) => {
      if (name === 'and') return join(part.items, 'AND', 'true', (one) => all(place, subject, one, without, depth + 1))
      if (name === 'or') return join(part.items, 'OR', 'false', (one) => all(place, subject, one, undefined, depth + 1))
      if (name === 'not')
        return `NOT (${all({ ...place, isAsserted: false }, subject, part, undefined, depth + 1) || 'true'})`
      if (name === 'edge' && subject.edge) {
        const inner = without?.startsWith('edge.') ? without.slice('edge.'.length) : undefined
        return all(place, subject.edge, part, inner, depth + 1)
      }
      return onField(place, subject, name, part, depth + 1)
    })
  return conjunction(conditions)
}

function join(items: readonly Given[], by: string, none: string, condition: (item: Given) => string): string {
  if (items.length === 0) return none
  return `(${items.map((item) => condition(item) || 'true').join(` ${by} `)})`
}

function onField(place: Place, subject: Subject, name: string, filter: Given, depth: number): string {
  const { draft, isAsserted } = place
  const { field } = fieldOf(subject, name)
  if (isLeafType(getNamedType(field.type))) {
    const expression = valueOf(draft, subject, name)
    const leaf = getNamedType(field.type).name
    return isListType(getNullableType(field.type))
      ? listCondition(draft, leaf, expression, filter)
      : conjunction([
          isAsserted ? indexedCondition(draft, subject, name, filter) : '',
          leafCondition(draft, leaf, expression, filter),
        ])
  }
  const conditions = filter.parts.map(([quantifier, part]) =>
    quantified(draft, related(draft, subject, name), quantifier, part, (inner, where) =>
      all({ draft, isAsserted: quantifier === 'some' && isAsserted }, inner, where, undefined, depth),
    ),
  )
  return conjunction(conditions)
}

function quantified(
  draft: Draft,
  { clauses, target }: Related,
  quantifier: string,
  part: Given,
  condition: (subject: Subject, where: Given) => string,
): string {
  if (quantifier === 'count') return leafCondition(draft, 'Int', clauses.count(), part)
  const inner = condition(target, part)
  const such = inner === '' ? [] : [inner]
  if (quantifier === 'some') return `EXISTS { ${clauses.rows(...such)} }`
  if (quantifier === 'none') return `NOT EXISTS { ${clauses.rows(...such)} }`
  return inner === '' ? 'true' : `NOT EXISTS { ${clauses.rows(`NOT coalesce(${inner}, false)`)} }`
}

/** The condition that the `where` of a field states on a variable of its piece, for `meets(x)`; the input is named after the type. */
export function meeting(draft: Draft, asked: Selected, variable: string): string {
  const input = asked.definition.args.find(({ name }) => name === 'where')
  const type = input && draft.contract.schema.getType(getNamedType(input.type).name.replace(/Where$/, ''))
  const where = draft.outlined(asked, 'where', outline)
  return where && type ? conditionOf(draft, { type, this: variable }, where) : 'true'
}

/** How many conditions a where states. */
function sizeOf(where: Given): number {
  const inner = [
    ...where.parts.map(([, part]) => part),
    ...where.items.filter(({ value }) => typeof value === 'object'),
  ]
  return inner.length === 0 ? 1 : inner.reduce((sum, part) => sum + sizeOf(part), 0)
}
