import type { Fault } from '@panorama-graph/plot/faults.ts'
import { quoted } from '@panorama-graph/plot/quoted.ts'
import { useAddress, useChange, type Address } from './address.ts'
import { readChoice } from './choice.ts'
import type { Facet, TableVariables } from './kinds.ts'
import type { Lang } from './generated/graphql.ts'
import type { Messages } from './messages/en.ts'
import { isEnum } from './Value.tsx'

/** How a table is looked at, as its part of the address says. */
export interface TableState {
  readonly text: string
  /** What the table is sorted by, `edge.` before a field of the edge and `-` before all where downwards; '' for its own order. */
  readonly sort: string
  readonly after: string | undefined
  readonly before: string | undefined
  /** The chosen values by facet; '' stands for what is not known. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
  readonly isFiltered: boolean
}

/** The state of the table of that name, and how to change it; the only table of a page has no name. */
export function useTableState(name: string, facets: readonly Facet[]): [TableState, (changes: Address) => void] {
  const address = useAddress()
  const change = useChange()
  const key = (part: string): string => (name === '' ? part : `${name}.${part}`)
  const chosen = Object.fromEntries(
    facets.flatMap((facet) => {
      const value = address[key(facet.name)]
      return value === undefined ? [] : [[facet.name, readChoice(value)]]
    }),
  )
  const text = address[key('has')] ?? ''
  const state: TableState = {
    text,
    sort: address[key('sort')] ?? '',
    after: address[key('after')],
    before: address[key('before')],
    chosen,
    isFiltered: text !== '' || Object.keys(chosen).length > 0,
  }
  /** Whatever changes, one begins at the first page again. */
  const set = (changes: Address): void => {
    const all = { after: undefined, before: undefined, ...changes }
    change(Object.fromEntries(Object.entries(all).map(([part, value]) => [key(part), value])))
  }
  return [state, set]
}

/** What an address chooses that the schema has not, such as a kind of institution that there is none of. */
export function choiceFaults(facets: readonly Facet[], { chosen }: TableState, messages: Messages): Fault[] {
  return facets.flatMap(({ name, shown }): Fault[] => {
    const known = isEnum(shown, messages) ? messages.enums[shown] : undefined
    const unknown = known && chosen[name]?.find((value) => value !== '' && !(value in known))
    return known && unknown !== undefined
      ? [
          {
            parameter: name,
            expected: ({ someOf }) => someOf(Object.keys(known)),
            got: ({ value }) => value(quoted(unknown)),
            remedy: 'correctOrLeaveOut',
          },
        ]
      : []
  })
}

/** What is asked of the server for a table that is looked at so. */
export function variablesOf(
  state: TableState,
  {
    facets,
    size,
    lang,
    nameField,
  }: {
    readonly facets: readonly Facet[]
    readonly size: number
    readonly lang: readonly Lang[]
    readonly nameField: 'names' | 'title'
  },
): Omit<TableVariables, 'lang' | 'asOf'> {
  const conditions = facets.flatMap((facet) => conditionOf(facet, state.chosen[facet.name]))
  if (state.text !== '') {
    const contains = { contains: state.text }
    conditions.push({ [nameField]: nameField === 'names' ? { some: contains } : contains })
  }
  const { before, after } = state
  return {
    where: conditions.length === 0 ? null : { and: conditions },
    orderBy: orderOf(state.sort, lang, nameField),
    ...(before === undefined ? { first: size, after: after ?? null } : { last: size, before }),
  }
}

function conditionOf(
  { name, asked, isOfEdge }: Facet,
  chosen: readonly string[] | undefined,
): Record<string, unknown>[] {
  if (!chosen) return []
  const known = chosen.filter((value) => value !== '')
  const alternatives: Record<string, unknown>[] = []
  if (known.length > 0) alternatives.push({ [name]: conditionOn(asked, known) })
  if (known.length < chosen.length) alternatives.push({ [name]: unknown[asked] })
  const condition = alternatives.length === 1 && alternatives[0] ? alternatives[0] : { or: alternatives }
  return [isOfEdge ? { edge: condition } : condition]
}

function conditionOn(asked: Facet['asked'], values: readonly string[]): unknown {
  switch (asked) {
    case 'entities':
      return { some: { id: { in: values } } }
    case 'texts':
      return { some: { in: values } }
    case 'number':
      return { in: values.map(Number).filter(Number.isInteger) }
    case 'truth':
      return { eq: values.includes('true') }
    case 'value':
      return { in: values }
  }
}

const unknown: Record<Facet['asked'], unknown> = {
  entities: { none: {} },
  texts: { none: {} },
  number: { exists: false },
  truth: { exists: false },
  value: { exists: false },
}

function orderOf(sort: string, lang: readonly Lang[], nameField: string): readonly unknown[] | null {
  const name = sort.replace(/^-/, '')
  if (name === '') return null
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC'
  if (name === 'name') return [nameField === 'title' ? { title: direction } : { name: { direction, lang } }]
  return [name.startsWith('edge.') ? { edge: { [name.slice(5)]: direction } } : { [name]: direction }]
}
