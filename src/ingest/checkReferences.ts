import type { Checked } from './checkRecords.ts'
import { checkRelations } from './checkRelations.ts'
import type { DataRecord } from './dataRecord.ts'
import { didYouMean } from './didYouMean.ts'
import type { Fault, Mistake } from './wrongRecords.ts'

/**
 * What is wrong between the records of a load: ids of two records, ids of none, and relations that do not go together.
 *
 * Ids of records that are wrong in themselves are ids too: they are named once, not once more by each reference.
 */
export function checkReferences(records: readonly DataRecord[], checked: readonly Checked[]): Fault[] {
  const owners = new Map<string, DataRecord>()
  const twice = records.flatMap((record) => duplicateOf(owners, record))
  const refersTo = idChecker(owners)
  return [...twice, ...checked.flatMap((one) => dangling(one, refersTo)), ...checkRelations(owners, checked)]
}

/** Puts the record into `owners` under its id, unless another has it. */
function duplicateOf(owners: Map<string, DataRecord>, record: DataRecord): Fault[] {
  const id = record.value['id']
  if (typeof id !== 'string') return []
  const owner = owners.get(id)
  if (owner)
    return [{ ...at(record, id, 'id'), expected: 'an id of its own', received: `that of a record in ${owner.file}` }]
  owners.set(id, record)
  return []
}

/** What is wrong with an id as a reference to one of these types; undefined where nothing is. */
type IdChecker = (id: string, types: readonly string[]) => Mistake | undefined

function idChecker(owners: ReadonlyMap<string, DataRecord>): IdChecker {
  const idsOf = (name: string): string[] => [...owners].filter(([, { type }]) => type.name === name).map(([id]) => id)
  return (id, types) => {
    const type = owners.get(id)?.type.name
    if (type !== undefined && types.includes(type)) return undefined
    const came = type === undefined ? `"${id}", an id that no record has` : `"${id}", the id of a ${type}`
    // Comparing with every id of a large load would take longer than the load.
    const meant = owners.size <= 2000 ? didYouMean(id, types.flatMap(idsOf)) : ''
    return { expected: `the id of a ${types.join(' or ')}`, received: `${came}.${meant}` }
  }
}

function dangling({ record, sound }: Checked, refersTo: IdChecker): Fault[] {
  const { id, sources = [] } = sound.fields
  const found = (field: string, to: string, types: readonly string[]): Fault[] => {
    const mistake = refersTo(to, types)
    return mistake === undefined ? [] : [{ ...at(record, id, field), ...mistake }]
  }
  const related = Object.entries(sound.relations).flatMap(([field, relations]) =>
    relations.flatMap((relation) => [
      ...found(field, relation.id, record.type.relations.get(field)?.targets ?? []),
      ...(relation.sources ?? []).flatMap((source) => found(`${field}.sources`, source, ['Source'])),
    ]),
  )
  return [...sources.flatMap((source) => found('sources', source, ['Source'])), ...related]
}

function at({ file }: DataRecord, id: string, field: string): Pick<Fault, 'file' | 'record' | 'field'> {
  return { file, record: id, field }
}
