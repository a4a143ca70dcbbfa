import fc, { type Arbitrary } from 'fast-check'
import { getNamedType, getNullableType, isEnumType, isListType, type GraphQLOutputType } from 'graphql'
import { vocabularyOf, type StoredType } from '../../src/ingest/vocabulary.ts'
import { contract } from './asking.ts'
import { mark, text } from './hostile.ts'

const { types } = vocabularyOf(contract)

/** A claim names what it is about and a field of that, so hostile text in its place is only ever refused. */
const writable = [...types.values()].filter(({ name }) => name !== 'Claim' && name !== 'Source')

/** Records to be loaded, hostile wherever text may stand: such as can be, and some that are refused. */
export const hostileRecords: Arbitrary<object> = fc.oneof({ weight: 4, arbitrary: soundRecords() }, wrongRecords())

/** A source, a record with all it may say, and where one of its relations leads. */
function soundRecords(): Arbitrary<object> {
  return fc.tuple(fc.constantFrom(...writable), text, fc.nat()).chain(([type, page, pick]) => {
    const relations = [...type.relations].filter(([, { targets }]) => targets.some((name) => isWritable(name)))
    const [field, relation] = relations[pick % relations.length] ?? []
    const target = writable.find(({ name }) => relation?.targets.includes(name))
    const [from, to] = [`${page} from`, `${page} to`]
    const edge = relation ? valuesOf(relation.properties) : fc.constant({})
    return fc.tuple(recordOf(type, from, page), edge).map(([record, said]): object => {
      const source = { Source: [{ id: page, url: 'https://example.org/hostile', title: page }] }
      if (!field || !relation || !target) return { ...source, [type.name]: [record] }
      const led = { id: to, ...said, sources: [page] }
      const records = [{ ...record, [field]: relation.isList ? [led] : led }, bare(target, to, page)] as const
      if (target === type) return { ...source, [type.name]: records }
      return { ...source, [type.name]: [records[0]], [target.name]: [records[1]] }
    })
  })
}

function isWritable(name: string): boolean {
  return writable.some((type) => type.name === name)
}

function recordOf(type: StoredType, id: string, page: string): Arbitrary<object> {
  const facts = { id, ...(type.isSourced && { sources: [page] }) }
  return valuesOf(type.properties).map((values) => ({ ...values, ...facts }))
}

/** As little as a record may say. */
function bare(type: StoredType, id: string, page: string): object {
  const names = [...type.properties.keys()]
  const [values] = fc.sample(valuesOf(type.properties), { numRuns: 1, seed: 1 })
  const needed = Object.entries(values ?? {}).filter(
    ([name]) => name === 'nameEn' || String(type.properties.get(name)).endsWith('!'),
  )
  return {
    ...Object.fromEntries(needed),
    ...(names.includes('id') && { id }),
    ...(type.isSourced && { sources: [page] }),
  }
}

function valuesOf(properties: StoredType['properties']): Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries([...properties].flatMap(([name, type]) => valueOf(type).map((value) => [name, value] as const))),
  )
}

/** None for identifiers, which the facts of data/ might have too. */
function valueOf(type: GraphQLOutputType): Arbitrary<unknown>[] {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return valueOf(nullable.ofType).map((one) => fc.array(one, { maxLength: 2 }))
  const named = getNamedType(type)
  if (isEnumType(named)) return [fc.constantFrom(...named.getValues().map(({ name }) => name))]
  const values: Readonly<Record<string, Arbitrary<unknown>>> = {
    String: fc.oneof(text, fc.constant(mark.repeat(1300))),
    Int: fc.integer({ min: 0, max: 2100 }),
    Float: fc.double({ noNaN: true, noDefaultInfinity: true }),
    Boolean: fc.boolean(),
    Date: fc.constant('2020-02-29'),
    PartialDate: fc.constantFrom('2020', '2020-02', '2020-02-29'),
    URL: fc.constant(`https://example.org/${mark}?'"\`$p0`),
  }
  const value = values[named.name]
  return value ? [value] : []
}

/** Hostile where names stand, or something else than records. */
function wrongRecords(): Arbitrary<object> {
  const name = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'Source', 'Graph', 'Dataset'))
  const record = fc.dictionary(name, fc.oneof(text, fc.constant(null), fc.array(text, { maxLength: 2 })), {
    maxKeys: 3,
  })
  return fc.dictionary(name, fc.oneof(fc.array(record, { maxLength: 2 }), text), { maxKeys: 2 })
}
