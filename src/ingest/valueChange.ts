import type { StoredType } from './vocabulary.ts'

/** What became of one value, as text: '' where there was none, or is none. */
export interface ValueChange {
  /** The field; for a relation, after a tab, the id of the one it leads to. */
  readonly key: string
  readonly before: string
  readonly after: string
}

type Properties = Readonly<Record<string, unknown>>

/** A node as it was or is; undefined where it was not there. */
export interface State {
  readonly type: StoredType | undefined
  readonly properties: Properties
}

/**
 * The values of a node's own fields that differ, its type among them. What is worked out from them, such as what it is
 * sorted by, is no field that a record gives, and so no change.
 */
export function ownChanges(before: State | undefined, after: State | undefined): ValueChange[] {
  const fields = new Set([before, after].flatMap((state) => (state?.type ? fieldsOf(state.type) : [])))
  return [
    { key: '__typename', before: before?.type?.name ?? '', after: after?.type?.name ?? '' },
    ...[...fields].map((key) => ({
      key,
      before: told(before?.properties[key]),
      after: told(after?.properties[key]),
    })),
  ].filter((change) => change.before !== change.after)
}

function fieldsOf({ properties, isSourced }: StoredType): string[] {
  return [...properties.keys(), ...(isSourced ? ['sources'] : [])].filter((field) => field !== 'id')
}

/** A relation as text: the id of the one it leads to, and all that is said of it; '' where it is not there. */
export function toldRelation(to: string, properties: Properties | null): string {
  if (properties === null) return ''
  const said = Object.entries(properties)
    .filter(([name]) => name !== 'dataset')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}: ${told(value)}`)
  return said.length > 0 ? `${to} (${said.join(', ')})` : to
}

/** A list as JSON; an empty one says nothing. */
function told(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.length === 0 ? '' : JSON.stringify(value)
}
