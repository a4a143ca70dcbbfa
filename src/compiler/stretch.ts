import { isFielded } from '../contract/contract.ts'
import { beginnings, keyBefore, keyFrom } from '../contract/newest.ts'
import type { Draft } from './draft.ts'
import type { Given } from './given.ts'
import { isEntity, type Subject } from './subject.ts'

/**
 * In which stretch of a list with the newest first there is what a `where` asks for, as conditions on its stored key: they follow
 * from those on when it began. An index in the order of the list then begins where the stretch does, and ends with it.
 */
export function stretch(draft: Draft, subject: Subject, where: Given): string[] {
  if (!isEntity(draft, subject)) return []
  const key = `${subject.this}.byNewest`
  const all = [where, ...where.parts.flatMap(([name, part]) => (name === 'and' ? part.items : []))]
  const filters = all.flatMap((one) => one.parts.filter(([name]) => isBeginning(subject, name)))
  return filters.flatMap(([, filter]) =>
    filter.parts.flatMap(([operator, date]) => [
      ...(['eq', 'gt', 'gte'].includes(operator)
        ? [`${key} < ${draft.parameter((all) => keyBefore(date.of(all)))}`]
        : []),
      ...(['eq', 'lt', 'lte'].includes(operator)
        ? [`${key} >= ${draft.parameter((all) => keyFrom(date.of(all)))}`]
        : []),
    ]),
  )
}

/** Whether a field says when something begins, and no other of its type may say otherwise. */
function isBeginning({ type }: Subject, name: string): boolean {
  if (!isFielded(type)) return false
  const known = beginnings.filter((one) => one in type.getFields())
  return name === 'validFrom' || (known.length === 1 && known[0] === name)
}
