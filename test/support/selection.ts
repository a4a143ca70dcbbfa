import type { DataRecord } from '../../src/ingest/dataRecord.ts'

/** Where a record, or a relation of one, leads to: an id, or an object with one. */
type Reference = string | (Readonly<Record<string, unknown>> & { readonly id: string })

/**
 * The records that are kept, without what they say of others: what a graph would hold from which the others, and the
 * relations that are not kept, had been deleted.
 */
export function selection(
  records: readonly DataRecord[],
  keeps: (record: DataRecord) => boolean,
  keepsRelation: (relation: Readonly<Record<string, unknown>>) => boolean = () => true,
): DataRecord[] {
  const ids = new Set(records.filter(keeps).map(idOf))
  const isLeft = (record: DataRecord): boolean => ids.has(idOf(record)) && !isOfNothing(record, ids)
  return records
    .filter(isLeft)
    .map((record) =>
      mapRelations(record, (reference) =>
        ids.has(referred(reference)) && (typeof reference === 'string' || keepsRelation(reference)) ? [reference] : [],
      ),
    )
}

/** A record with each of its references replaced, or taken away where none comes for it. */
export function mapRelations(record: DataRecord, replace: (reference: Reference) => Reference[]): DataRecord {
  const entries = Object.entries(record.value).flatMap(([field, given]): [string, unknown][] => {
    const relation = record.type.relations.get(field)
    if (!relation) return [[field, given]]
    const references = ([given].flat() as Reference[]).flatMap(replace)
    if (relation.isList) return [[field, references]]
    return references.map((reference) => [field, reference])
  })
  return { ...record, value: Object.fromEntries(entries) }
}

/** A claim is about something. */
function isOfNothing({ type, value }: DataRecord, ids: ReadonlySet<string>): boolean {
  return type.name === 'Claim' && !ids.has(String(value['about']))
}

export function idOf({ value }: DataRecord): string {
  return String(value['id'])
}

function referred(reference: Reference): string {
  return typeof reference === 'string' ? reference : reference.id
}

/** The ids that a record refers to: those that its relations lead to, and the sources of both. */
export function referencesOf(record: DataRecord): string[] {
  const references = [...record.type.relations.keys()].flatMap(
    (field) => [record.value[field] ?? []].flat() as Reference[],
  )
  const sources = [record.value, ...references].flatMap((one) =>
    typeof one === 'object' && Array.isArray(one['sources']) ? (one['sources'] as string[]) : [],
  )
  return [...references.map(referred), ...sources]
}
