import { countedFields } from '../contract/countedFields.ts'
import { isFielded } from '../contract/contract.ts'
import type { Clauses, Draft } from './draft.ts'
import type { Given } from './given.ts'
import type { Subject } from './subject.ts'
import { conditionOf } from './where.ts'

/**
 * How many things of a type a `where` lets through, as the sum of what loads counted by the values of some of its fields
 * (`cypher/write/refreshCounts.cypher`), where the graph has counted what it holds; else `counted`, as it is without that. Undefined where
 * the list is not of all there is of a type, or a condition is on anything else.
 */
export function countedBefore(
  draft: Draft,
  { allOf }: Clauses,
  { type }: Subject,
  where: Given,
  counted: string,
): string | undefined {
  if (allOf === undefined || !isFielded(type)) return undefined
  const known = countedFields(draft.contract, type)
  if (!fieldsIn(where).every((name) => known.includes(name))) return undefined
  const count = draft.local('counted')
  const condition = conditionOf(draft, { type, this: count }, where)
  const numbers = `MATCH (${count}:Count {of: '${allOf}'}) WHERE ${condition} RETURN sum(${count}.number)`
  return `CASE WHEN ${draft.isCounted} THEN head(COLLECT { ${numbers} }) ELSE ${counted} END`
}

/** The fields that conditions are on. */
function fieldsIn(where: Given): string[] {
  return where.parts.flatMap(([name, part]) => {
    if (name === 'and' || name === 'or') return part.items.flatMap(fieldsIn)
    return name === 'not' ? fieldsIn(part) : [name]
  })
}
