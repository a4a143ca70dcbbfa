import { argumentsOf, type GapSection, type Narrowed } from './gapSections.ts'
import { GapsDocument } from './generated/graphql.ts'
import { useTableState } from './tableState.ts'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'

const size = 20

/** The gaps of one kind: the page of them that the address says, what it was asked with, and how to go to another page. */
export function useGaps(section: GapSection, narrowed: Narrowed) {
  const [{ after, before }, set] = useTableState(section.name, [])
  const variables = {
    ...useAsked(),
    kind: section.kind,
    ...argumentsOf(section, narrowed),
    ...(before === undefined ? { first: size, after: after ?? null } : { last: size, before }),
  }
  return { variables, set, answer: useAnswer(GapsDocument, variables) }
}
