import type { Checked } from './checkRecords.ts'
import type { DataRecord } from './dataRecord.ts'
import type { StoredRelation, StoredType } from './vocabulary.ts'
import type { Fault } from './wrongRecords.ts'

/** A relationship as a field of a record states it. */
interface Stated {
  readonly record: DataRecord
  readonly id: string
  readonly field: string
  readonly relation: StoredRelation
  readonly to: string
  /** The ids it leads from and to in the graph, from whichever end it is stated. */
  readonly ends: readonly [from: string, to: string]
}

/**
 * What is wrong between the relations of a load, which may be stated from either end: the same one stated twice, lest
 * the two differ, and several to a node that may have one.
 */
export function checkRelations(owners: ReadonlyMap<string, DataRecord>, checked: readonly Checked[]): Fault[] {
  const known = new Map<string, Stated>()
  const only = new Map<string, { readonly other: string; readonly stated: Stated }>()
  return checked.flatMap(statedBy).flatMap((stated) => {
    const { relation, to, ends } = stated
    const key = [relation.type, ...ends].join(' ')
    const before = known.get(key)
    known.set(key, stated)
    if (before) return [fault(stated, 'each relation once', `"${to}", stated at ${placeOf(before)} already`)]
    return toOne(owners, stated).flatMap(({ node, other, field }) => {
      const first = only.get(`${field} ${node}`)
      if (!first) only.set(`${field} ${node}`, { other, stated })
      return first
        ? [
            fault(
              stated,
              `one ${field} of "${node}"`,
              `"${other}" beside "${first.other}", stated at ${placeOf(first.stated)}`,
            ),
          ]
        : []
    })
  })
}

function statedBy({ record, sound }: Checked): Stated[] {
  const { id } = sound.fields
  return [...record.type.relations].flatMap(([field, relation]) =>
    (sound.relations[field] ?? []).map(({ id: to }) => ({
      record,
      id,
      field,
      relation,
      to,
      ends: relation.isOutgoing ? ([id, to] as const) : ([to, id] as const),
    })),
  )
}

/** The fields, at either end of a relationship, that can show only one. */
function toOne(
  owners: ReadonlyMap<string, DataRecord>,
  { relation: { type }, ends: [from, to] }: Stated,
): { node: string; other: string; field: string }[] {
  const source = owners.get(from)?.type
  const target = owners.get(to)?.type
  if (!source || !target) return []
  return [
    ...singular(source, type, true, target).map((field) => ({ node: from, other: to, field })),
    ...singular(target, type, false, source).map((field) => ({ node: to, other: from, field })),
  ]
}

function singular({ relations }: StoredType, type: string, isOutgoing: boolean, other: StoredType): string[] {
  const isOne = (relation: StoredRelation): boolean =>
    !relation.isList &&
    relation.type === type &&
    relation.isOutgoing === isOutgoing &&
    relation.targets.includes(other.name)
  return [...relations].filter(([, relation]) => isOne(relation)).map(([field]) => field)
}

function placeOf({ record, id, field }: Stated): string {
  return `${record.file}: ${id}: ${field}`
}

function fault({ record, id, field }: Stated, expected: string, received: string): Fault {
  return { file: record.file, record: id, field, expected, received }
}
