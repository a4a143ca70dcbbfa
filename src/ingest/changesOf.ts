import type {
  ChangeRow,
  removeEntities,
  removeRelations,
  writeEntities,
  writeRelations,
} from '../generated/statements.ts'
import type { Cypher } from '../graph/cypher.ts'
import type { Facts } from './factsOf.ts'
import { relationEnds, type TouchedRelation } from './relationEnds.ts'
import { ownChanges, toldRelation, type ValueChange } from './valueChange.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a load did with the graph, as its statements tell it. */
export interface Done {
  readonly entities: readonly RowOf<typeof writeEntities>[]
  readonly relations: readonly RowOf<typeof writeRelations>[]
  readonly goneEntities: readonly RowOf<typeof removeEntities>[]
  readonly goneRelations: readonly RowOf<typeof removeRelations>[]
}

type RowOf<Statement> = Statement extends Cypher<never, infer Row> ? Row : never

/** A load: what its facts are, what it did, and which of the entities that enter were in the graph before. */
export interface Loaded {
  readonly vocabulary: Vocabulary
  readonly version: number
  readonly facts: Facts
  readonly done: Done
  readonly returning: ReadonlySet<string>
}

/** So many relations of one field a record tells one by one; of the others, how many they are. */
const mostOfField = 100

/**
 * What a load did, one record for each entity. Of what enters nothing more is told, unless it returns: then its values are,
 * and all those of what leaves, so that they can be compared.
 */
export function changesOf(loaded: Loaded): ChangeRow[] {
  const { done, version } = loaded
  const entered = new Set(done.entities.filter(({ outcome }) => outcome === 'CREATED').map(({ id }) => id))
  const left = new Set(done.goneEntities.map(({ id }) => id))
  const isTold = (id: string): boolean => !entered.has(id) || loaded.returning.has(id)
  const values = new Map<string, ValueChange[]>()
  for (const [id, change] of [...ownValues(loaded, isTold), ...relationValues(loaded, isTold)]) {
    listAt(values, id).push(change)
  }
  const record = (kind: ChangeRow['kind'], id: string): ChangeRow => ({
    ...{ kind, id, label: null, nameEn: null, nameNo: null, nameJa: null },
    ...inLists(shortened(version, values.get(id) ?? [])),
  })
  return [
    ...[...entered].map((id) => record('ENTERED', id)),
    ...[...values.keys()].filter((id) => !entered.has(id) && !left.has(id)).map((id) => record('CHANGED', id)),
    ...done.goneEntities.map(({ id, label, before }) => ({ ...record('LEFT', id), label, ...namesIn(before) })),
  ]
}

type OfEntity = readonly [id: string, change: ValueChange]

function ownValues({ vocabulary, facts, done }: Loaded, isTold: (id: string) => boolean): OfEntity[] {
  const typeOf = (label: string | null) => vocabulary.types.get(label ?? '')
  const wanted = new Map(facts.entities.map((entity) => [entity.id, entity]))
  const written = done.entities
    .filter(({ id, outcome }) => outcome !== 'REFUSED' && isTold(id))
    .flatMap(({ id, label, before }) => {
      const after = wanted.get(id)
      const is = after && { type: typeOf(after.label), properties: after.properties }
      return ownChanges(before ? { type: typeOf(label), properties: before } : undefined, is).map(
        (change): OfEntity => [id, change],
      )
    })
  const gone = done.goneEntities.flatMap(({ id, label, before }) =>
    ownChanges({ type: typeOf(label), properties: before }, undefined).map((change): OfEntity => [id, change]),
  )
  return [...written, ...gone]
}

function relationValues(loaded: Loaded, isTold: (id: string) => boolean): OfEntity[] {
  return [...writtenRelations(loaded, isTold), ...goneRelations(loaded.done)].flatMap((relation) =>
    relationEnds(loaded.vocabulary, relation)
      .filter(({ node }) => isTold(node.id))
      .flatMap(({ node, other, fields }) => {
        const before = toldRelation(other.id, relation.before)
        const after = toldRelation(other.id, relation.after)
        return fields.map((field): OfEntity => [node.id, { key: `${field}\t${other.id}`, before, after }])
      }),
  )
}

/** But for those between two that just enter. */
function writtenRelations({ facts, done }: Loaded, isTold: (id: string) => boolean): TouchedRelation[] {
  const told = done.relations.filter(({ outcome, from, to }) => outcome !== 'REFUSED' && (isTold(from) || isTold(to)))
  if (told.length === 0) return []
  const labels = new Map(facts.entities.map(({ id, label }) => [id, label]))
  const before = new Map(told.map((one) => [keyOf(one), one.before]))
  return facts.relations
    .filter((one) => before.has(keyOf(one)))
    .map((one) => ({
      type: one.type,
      from: { id: one.from, label: labels.get(one.from) ?? '' },
      to: { id: one.to, label: labels.get(one.to) ?? '' },
      before: before.get(keyOf(one)) ?? null,
      after: one.properties,
    }))
}

/** Between two that both leave, a relationship is told by either, and counts once. */
function goneRelations({ goneRelations: gone, goneEntities }: Done): TouchedRelation[] {
  const alone = gone.map(({ type, from, fromLabel, to, toLabel, before }) => ({
    type,
    from: { id: from, label: fromLabel },
    to: { id: to, label: toLabel },
    before,
    after: null,
  }))
  const withNodes = goneEntities.flatMap(({ id, label, relations }) =>
    relations.map(({ type, isOutgoing, other, label: otherLabel, before }) => {
      const [node, beside] = [
        { id, label },
        { id: other, label: otherLabel },
      ]
      return { type, before, after: null, ...(isOutgoing ? { from: node, to: beside } : { from: beside, to: node }) }
    }),
  )
  const once = new Map(withNodes.map((one) => [keyOf({ type: one.type, from: one.from.id, to: one.to.id }), one]))
  return [...alone, ...once.values()]
}

function keyOf({ type, from, to }: { readonly type: string; readonly from: string; readonly to: string }): string {
  return `${from} ${type} ${to}`
}

/** The numbers of two versions are two facts, which stand apart under keys of their own. */
function shortened(version: number, values: readonly ValueChange[]): ValueChange[] {
  const fields = new Map<string, ValueChange[]>()
  for (const value of values) listAt(fields, value.key.split('\t')[0] ?? '').push(value)
  return [...fields].flatMap(([field, all]) => {
    if (all.length <= mostOfField) return all
    const others = { key: `${field}\t\t${version}`, before: '', after: `${all.length - mostOfField} more` }
    return [...all.sort((one, other) => (one.key < other.key ? -1 : 1)).slice(0, mostOfField), others]
  })
}

function inLists(values: readonly ValueChange[]): Pick<ChangeRow, 'keys' | 'before' | 'after'> {
  return {
    keys: values.map(({ key }) => key),
    before: values.map(({ before }) => before),
    after: values.map(({ after }) => after),
  }
}

function namesIn(properties: Readonly<Record<string, unknown>>): Pick<ChangeRow, 'nameEn' | 'nameNo' | 'nameJa'> {
  const name = (field: string): string | null => {
    const value = properties[field]
    return typeof value === 'string' ? value : null
  }
  return { nameEn: name('nameEn'), nameNo: name('nameNo'), nameJa: name('nameJa') }
}

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
