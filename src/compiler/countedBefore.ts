import { isObjectType } from 'graphql'
import { countedFields } from '../contract/countedFields.ts'
import type { Clauses, Draft } from './draft.ts'
import type { Given } from './given.ts'
import type { Subject } from './subject.ts'
import { conditionOf } from './where.ts'

/**
 * How many things of a type a `where` lets through, as the sum of what loads counted by the values of some of its fields
 * (`cypher/write/refreshCounts.cypher`), where the graph has counted what it holds; else `live`, the number as it is counted now. Undefined
 * where the list is not of all there is of a type, or a condition is on anything else.
 */
export function countedBefore(
  draft: Draft,
  { allOf }: Clauses,
  { type }: Subject,
  where: Given,
  live: string,
): string | undefined {
  if (allOf === undefined || !isObjectType(type)) return undefined
  const [known, asked] = [countedFields(draft.contract, type), fieldsIn(where)]
  if (asked.length === 0 || !asked.every((name) => known.includes(name))) return undefined
  const [count, version] = [draft.local('count'), draft.countedVersion]
  const condition = draft.cost.times(
    () => 0, // there are few to look through, and the things themselves were priced
    () => conditionOf(draft, { type, this: count }, where),
  )
  const counts = `MATCH (${count}:Count {__of: '${allOf}', __version: ${version}}) WHERE ${condition}`
  return `CASE WHEN ${version} IS NOT NULL THEN head(COLLECT { ${counts} RETURN sum(${count}.__number) }) ELSE ${live} END`
}

/** The fields that conditions are on. */
function fieldsIn(where: Given): string[] {
  return where.parts.flatMap(([name, part]) => {
    if (name === 'and' || name === 'or') return part.items.flatMap(fieldsIn)
    return name === 'not' ? fieldsIn(part) : [name]
  })
}
