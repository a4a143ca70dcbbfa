import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { isObjectType } from 'graphql'
import { z } from 'zod'
import { pieceOf } from '../../src/contract/contract.ts'
import type { DataRecord } from '../../src/ingest/dataRecord.ts'
import { contract } from '../support/asking.ts'
import { answers } from '../support/battery.ts'
import { facts, load } from '../support/loaded.ts'
import { idOf, mapRelations } from '../support/selection.ts'

/** The new id of each old one: an address stays one, and the order among them is another. */
const names = new Map(
  facts.map((record) => {
    const digest = `r${createHash('sha256').update(idOf(record)).digest('hex').slice(0, 12)}`
    return [idOf(record), record.type.name === 'Source' ? `https://renamed.test/${digest}` : digest]
  }),
)
const meanings = new Map([...names].map(([old, renamed]) => [renamed, old]))

function rename(id: string): string {
  return names.get(id) ?? id
}

function renamed(record: DataRecord): DataRecord {
  const related = mapRelations(record, (reference) => [
    typeof reference === 'string' ? rename(reference) : sourced({ ...reference, id: rename(reference.id) }),
  ])
  return { ...related, value: sourced({ ...related.value, id: rename(idOf(record)) }) }
}

function sourced<Given extends Readonly<Record<string, unknown>>>(given: Given): Given {
  const sources = z.array(z.string()).optional().parse(given['sources'])
  return sources ? { ...given, sources: sources.map(rename) } : given
}

/** An answer with the old ids in the places of the new ones. */
function translated(answer: unknown): unknown {
  const text = JSON.stringify(answer).replaceAll(
    /https:\/\/renamed\.test\/r[0-9a-f]{12}|\br[0-9a-f]{12}\b/g,
    (id) => meanings.get(id) ?? id,
  )
  return JSON.parse(text) as unknown
}

/** The fields whose lists come by name wherever they stand; in other lists, equal ones come by id. */
const ordered = Object.values(contract.schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ field, piece: pieceOf(contract, type, field) })))
  .flatMap(({ field, piece }) => (piece?.order.length ? [{ field, last: piece.order.at(-1)?.expression }] : []))
const others = new Set(ordered.filter(({ last }) => !last?.endsWith('.byName')).map(({ field }) => field))
const byName = new Set(ordered.map(({ field }) => field).filter((field) => !others.has(field)))

/** An answer with its lists as sets, but for those that come by name. */
function unordered(answer: unknown, field = ''): unknown {
  if (Array.isArray(answer)) {
    const items = answer.map((item) => unordered(item))
    return byName.has(field)
      ? items
      : items.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  }
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(
    Object.entries(undirected(answer)).map(([key, value]) => [
      key,
      unordered(value, ['nodes', 'edges'].includes(key) ? field : key.replace('all of ', '')),
    ]),
  )
}

/** Which end of a network's edge is its source, goes by the ids. */
function undirected(answer: object): object {
  if (!('source' in answer && 'target' in answer)) return answer
  const { source, target, ...edge } = answer
  return { ...edge, ends: [source, target] }
}

describe('Other ids', () => {
  test('change nothing in the answers but ids', async () => {
    await load(facts)
    const before = await answers()
    await load(facts.map(renamed))
    const after = await answers({ rename })
    expect(unordered(translated(after))).toEqual(unordered(before))
  })
})
