import { afterAll, describe, expect, test } from '@jest/globals'
import { loadPieces } from '../../src/contract/loadPieces.ts'
import { loadSchema } from '../../src/contract/loadSchema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadFacts, type Report } from '../../src/ingest/loadFacts.ts'
import { readRecords } from '../../src/ingest/readRecords.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { collaborationsFromScratch, collaborationsStored } from './collaborations.ts'
import { disconnect, inTransaction } from '../support/graph.ts'

const vocabulary = vocabularyOf({ schema: loadSchema('schema'), pieces: loadPieces('cypher') })

function loadCurated(graph: Graph): Promise<Report> {
  return loadFacts(graph, { dataset: 'curated', vocabulary, records: readRecords('data', vocabulary) })
}

afterAll(disconnect)

describe('The curated facts', () => {
  test('fit the schema and each other, and change nothing when each of them is compared again', () =>
    inTransaction(async (graph) => {
      const first = await loadCurated(graph)
      await graph.run({ text: 'MATCH (known:Dataset) REMOVE known.fingerprint' }, {})
      expect(await loadCurated(graph)).toMatchObject({ created: 0, changed: 0, unchanged: first.created, removed: 0 })
    }))

  test('hold the values that claims about them prefer', () => {
    const records = readRecords('data', vocabulary)
    const preferred = records
      .filter(({ type, value }) => type.name === 'Claim' && value['isPreferred'] === true)
      .map(({ value }) => ({ claim: value, about: records.find((record) => record.value['id'] === value['about']) }))
      .filter(({ claim, about }) => about?.type.properties.has(String(claim['field'])))
    const values = preferred.map(({ claim }) => claim['value'])
    expect(values).not.toEqual([])
    expect(preferred.map(({ claim, about }) => String(about?.value[String(claim['field'])]))).toEqual(values)
  })

  test('say who collaborates with whom as a count by hand does', () =>
    inTransaction(async (graph) => {
      await loadCurated(graph)
      expect(await collaborationsStored(graph)).toEqual(await collaborationsFromScratch(graph))
    }))
})
