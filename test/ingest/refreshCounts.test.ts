import { afterAll, describe, expect, test } from '@jest/globals'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadFacts } from '../../src/ingest/loadFacts.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { disconnect, inTransaction } from '../support/graph.ts'
import { recordsIn, type Records } from '../support/recordsIn.ts'

const vocabulary = vocabularyOf(loadContract('.', computed({ publicUrl: '' })))

const page = 'https://example.org/page'
const verified = { nameEn: 'A name', certainty: 'VERIFIED', sources: [page] }

/** Institutions by their ids, each of a kind; null where none is known. */
function world(kinds: Readonly<Record<string, string | null>>): Records {
  return {
    Source: [{ id: page, url: page, title: 'A page' }],
    Institution: Object.entries(kinds).map(([id, kind]) => ({ id, ...verified, ...(kind !== null && { kind }) })),
  }
}

const three = world({ ntnu: 'UNIVERSITY', todai: 'UNIVERSITY', nowhere: null })

afterAll(disconnect)

describe('What a load counts', () => {
  test('is how many things have the same values, the unknown among them', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      expect(await counts(graph)).toEqual([
        { kind: 'UNIVERSITY', number: 2 },
        { kind: null, number: 1 },
      ])
    }))

  test('follows what is added, changed and removed, of whatever data set', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      await load(graph, world({ sintef: 'RESEARCH_INSTITUTE' }), 'other')
      await load(graph, world({ ntnu: 'UNIVERSITY', nowhere: 'COMPANY' }))
      expect(await counts(graph)).toEqual([
        { kind: 'COMPANY', number: 1 },
        { kind: 'RESEARCH_INSTITUTE', number: 1 },
        { kind: 'UNIVERSITY', number: 1 },
      ])
    }))

  test('is counted anew by the next load where something else wrote in between, however little that load changes', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      await graph.run({ text: "CREATE (:Entity:Institution {id: 'hand', kind: 'FUNDER', dataset: 'hand'})" }, {})
      await graph.run({ text: "MATCH (graph:Graph {id: 'graph'}) SET graph.version = graph.version + 1" }, {})
      await load(graph, { Source: [{ id: `${page}/2`, url: `${page}/2`, title: 'Another page' }] }, 'other')
      expect(await counts(graph)).toContainEqual({ kind: 'FUNDER', number: 1 })
    }))

  test('is counted by a load of what is there already, where it was not counted, as after an older release', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      await graph.run({ text: "MATCH (graph:Graph {id: 'graph'}) REMOVE graph.counted" }, {})
      await graph.run({ text: 'MATCH (count:Count) DELETE count' }, {})
      await load(graph, three)
      expect(await counts(graph)).toEqual([
        { kind: 'UNIVERSITY', number: 2 },
        { kind: null, number: 1 },
      ])
    }))

  test('is left alone by a load that changes nothing, though all it says is refused', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      const before = await graph.run({ text: 'MATCH (count:Count) RETURN elementId(count) AS id ORDER BY id' }, {})
      await load(graph, world({ ntnu: 'COMPANY' }), 'other')
      expect(await graph.run({ text: 'MATCH (count:Count) RETURN elementId(count) AS id ORDER BY id' }, {})).toEqual(
        before,
      )
    }))
})

/** What is counted of institutions, by their kind. */
async function counts(graph: Graph): Promise<unknown> {
  return graph.run(
    {
      text: `MATCH (graph:Graph) MATCH (count:Count {__of: 'Institution', __version: graph.counted})
        WITH count.kind AS kind, sum(count.__number) AS number
        RETURN kind, number ORDER BY kind`,
    },
    {},
  )
}

async function load(graph: Graph, given: Records, dataset = 'curated'): Promise<void> {
  await loadFacts(graph, { dataset, vocabulary, records: recordsIn(vocabulary, given) })
}
