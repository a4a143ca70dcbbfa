import { createHash } from 'node:crypto'
import { checkRecords } from '../src/ingest/checkRecords.ts'
import type { DataRecord } from '../src/ingest/dataRecord.ts'
import { factsOf, type Facts } from '../src/ingest/factsOf.ts'
import type { Vocabulary } from '../src/ingest/vocabulary.ts'
import { WrongRecords } from '../src/ingest/wrongRecords.ts'
import { recordsOf } from './records.ts'
import { sizes, type Size } from './size.ts'

/** The records of a size, each with its type of the vocabulary. */
export function* dataRecords(vocabulary: Vocabulary, size: Size): Generator<DataRecord> {
  for (const { type: name, value } of recordsOf(size)) {
    const type = vocabulary.types.get(name)
    if (!type) throw new Error(`bench/records.ts makes a ${name}, of which the schema knows nothing.`)
    yield { type, file: 'bench/records.ts', value }
  }
}

/** The facts of a size, checked and worked out as a load does it, some thousand records at a time. */
export function* factsIn(vocabulary: Vocabulary, size: Size): Generator<Facts> {
  for (const records of batches(dataRecords(vocabulary, size), 5000)) {
    const { checked, faults } = checkRecords(vocabulary.schema, records)
    if (faults.length > 0) throw new WrongRecords(faults)
    const facts = checked.map(({ record, sound }) => factsOf(record.type, sound))
    yield {
      entities: facts.flatMap(({ entities }) => entities),
      relations: facts.flatMap(({ relations }) => relations),
    }
  }
}

/** Differs where another graph of this size would be made: by other records, or by what a load works out from them. */
export function markOf(vocabulary: Vocabulary, size: Size): string {
  const hash = createHash('sha256').update(JSON.stringify(size))
  for (const facts of factsIn(vocabulary, sizes.tiny)) hash.update(JSON.stringify(facts))
  return hash.digest('hex').slice(0, 8)
}

export function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
