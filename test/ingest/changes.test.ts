import { afterAll, describe, expect, test } from '@jest/globals'
import { connect } from '../../src/graph/connect.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { disconnect, inTransaction } from '../support/graph.ts'
import { started } from '../support/started.ts'
import { brokenOff, load, type Records } from './smallWorld.ts'

const page = 'https://example.org/page'
const source = { id: page, url: page }
const verified = { nameEn: 'A name', certainty: 'VERIFIED', sources: [page] }
const said = `certainty: VERIFIED, sources: ["${page}"]`

const parties: Records = {
  Source: [source],
  Institution: [
    { id: 'ntnu', ...verified },
    { id: 'todai', ...verified },
  ],
}

const njalc = { id: 'njalc', ...verified, startYear: 2016, participants: [{ id: 'ntnu', role: 'PARTNER' }] }

/** The changes of a version in short, by id: `CHANGED ntnu: projects njalc: '' → 'njalc (…)'`. */
async function changes(graph: Graph, version: number): Promise<string[]> {
  const rows = await graph.read(
    `MATCH (change:Change {version: $version}) RETURN change.kind, change.entityId,
      [place IN range(0, size(change.keys) - 1) | change.keys[place] + ": " + change.before[place] + " → " + change.after[place]]
    ORDER BY change.entityId`,
    { version },
  )
  return rows.map(([kind, id, values]) => {
    const told = (values as string[]).map((value) => value.replace('\t', ' ')).sort()
    return [`${String(kind)} ${String(id)}`, ...told].join('; ')
  })
}

afterAll(disconnect)

describe('A load keeps', () => {
  test('what entered, with its relations folded into it', () =>
    inTransaction(async (graph) => {
      await load(graph, { ...parties, Project: [njalc] })
      expect(await changes(graph, 1)).toEqual([`ENTERED ${page}`, 'ENTERED njalc', 'ENTERED ntnu', 'ENTERED todai'])
    }))

  test('in which data set, of what kind and by which names', () =>
    inTransaction(async (graph) => {
      await load(
        graph,
        { Source: [source], Country: [{ id: 'jp', ...verified, nameEn: 'Japan', nameJa: '日本' }] },
        'own',
      )
      const kept = `MATCH (change:Change {entityId: 'jp'}) RETURN change.dataset, change.label, change.nameEn, change.nameNo,
        change.nameJa, change.at IS NOT NULL`
      expect(await graph.read(kept, {})).toEqual([['own', 'Country', 'Japan', null, '日本', true]])
    }))

  test('which values of a field changed, those that came and those that went', () =>
    inTransaction(async (graph) => {
      await load(graph, { Source: [source], Country: [{ id: 'no', ...verified, isoCode: 'NO' }] })
      await load(graph, { Source: [source], Country: [{ id: 'no', ...verified, nameEn: 'Norway', nameNo: 'Norge' }] })
      expect(await changes(graph, 2)).toEqual(['CHANGED no; isoCode: NO → ; nameEn: A name → Norway; nameNo:  → Norge'])
    }))

  test('the years that changed, and nothing of what is worked out from them', () =>
    inTransaction(async (graph) => {
      await load(graph, { ...parties, Project: [njalc] })
      await load(graph, { ...parties, Project: [{ ...njalc, startYear: 2017 }] })
      expect(await changes(graph, 2)).toEqual(['CHANGED njalc; startYear: 2016 → 2017'])
    }))

  test('a relation that came, changed and went at both its ends, by the field of each', () =>
    inTransaction(async (graph) => {
      await load(graph, { ...parties, Project: [njalc] })
      await load(graph, { ...parties, Project: [{ ...njalc, participants: [{ id: 'ntnu', role: 'COORDINATOR' }] }] })
      await load(graph, { ...parties, Project: [{ ...njalc, participants: [{ id: 'todai', role: 'PARTNER' }] }] })
      const [coordinator, partner] = ['COORDINATOR', 'PARTNER'].map(
        (role) => `(certainty: VERIFIED, role: ${role}, sources: ["${page}"])`,
      )
      expect([await changes(graph, 2), await changes(graph, 3)]).toEqual([
        [
          `CHANGED njalc; participants ntnu: ntnu ${partner} → ntnu ${coordinator}`,
          `CHANGED ntnu; projects njalc: njalc ${partner} → njalc ${coordinator}`,
        ],
        [
          `CHANGED njalc; participants ntnu: ntnu ${coordinator} → ; participants todai:  → todai ${partner}`,
          `CHANGED ntnu; projects njalc: njalc ${coordinator} → `,
          `CHANGED todai; projects njalc:  → njalc ${partner}`,
        ],
      ])
    }))

  test('that an entity has a new relation to one that enters', () =>
    inTransaction(async (graph) => {
      await load(graph, parties)
      await load(graph, { ...parties, Project: [{ ...njalc, participants: [{ id: 'ntnu', role: 'PARTNER' }] }] })
      expect(await changes(graph, 2)).toEqual([
        'ENTERED njalc',
        `CHANGED ntnu; projects njalc:  → njalc (certainty: VERIFIED, role: PARTNER, sources: ["${page}"])`,
      ])
    }))

  test('all that left had, its relations too, and what that is to those who stay', () =>
    inTransaction(async (graph) => {
      await load(graph, {
        ...parties,
        Country: [{ id: 'no', ...verified, nameEn: 'Norway', institutions: [{ id: 'ntnu' }] }],
      })
      await load(graph, parties)
      expect(await changes(graph, 2)).toEqual([
        `LEFT no; __typename: Country → ; certainty: VERIFIED → ; institutions ntnu: ntnu (${said}) → ; nameEn: Norway → ; sources: ["${page}"] → `,
        `CHANGED ntnu; country no: no (${said}) → `,
      ])
    }))

  test('all that something has that returns', () =>
    inTransaction(async (graph) => {
      const norway = { ...parties, Country: [{ id: 'no', ...verified, institutions: [{ id: 'ntnu' }] }] }
      await load(graph, norway)
      await load(graph, parties)
      await load(graph, norway)
      expect(await changes(graph, 3)).toEqual([
        `ENTERED no; __typename:  → Country; certainty:  → VERIFIED; institutions ntnu:  → ntnu (${said}); nameEn:  → A name; sources:  → ["${page}"]`,
        `CHANGED ntnu; country no:  → no (${said})`,
      ])
    }))

  test('that an id is now one of another type', () =>
    inTransaction(async (graph) => {
      await load(graph, { Source: [source], Country: [{ id: 'x', ...verified }] })
      await load(graph, { Source: [source], Institution: [{ id: 'x', ...verified }] })
      expect(await changes(graph, 2)).toEqual(['CHANGED x; __typename: Country → Institution'])
    }))

  test('of two data sets what each did, and nothing of what was refused', () =>
    inTransaction(async (graph) => {
      await load(graph, parties)
      const other = { id: `${page}/2`, url: `${page}/2` }
      await load(
        graph,
        { Source: [other], Institution: [{ id: 'ntnu', ...verified, nameEn: 'Wrong', sources: [other.id] }] },
        'imported',
      )
      expect(await changes(graph, 2)).toEqual([`ENTERED ${page}/2`])
    }))

  test('what the leaving of one data set takes from another', () =>
    inTransaction(async (graph) => {
      await load(graph, { Source: [source], Country: [{ id: 'no', ...verified }] })
      await load(
        graph,
        {
          Source: [source],
          Country: [{ id: 'no', ...verified }],
          Institution: [{ id: 'uib', ...verified, country: [{ id: 'no' }] }],
        },
        'imported',
      )
      await load(graph, { Source: [source] })
      expect(await changes(graph, 3)).toEqual([
        expect.stringMatching(/^LEFT no;.* institutions uib: uib \(.*\) → /),
        `CHANGED uib; country no: no (${said}) → `,
      ])
    }))

  test('nothing where the same facts are loaded again', () =>
    inTransaction(async (graph) => {
      await load(graph, parties)
      await graph.run({ text: 'MATCH (known:Dataset) REMOVE known.fingerprint' }, {})
      await load(graph, parties)
      expect(await graph.read('MATCH (change:Change) RETURN DISTINCT change.version', {})).toEqual([[1]])
    }))

  test('of more than a hundred relations of a field the number of the others', () =>
    inTransaction(async (graph) => {
      const many = Array.from({ length: 103 }, (_, number) => ({
        id: `i${number}`,
        ...verified,
        country: [{ id: 'no' }],
      }))
      const norway = { Source: [source], Country: [{ id: 'no', ...verified }] }
      await load(graph, norway)
      await load(graph, { ...norway, Institution: many })
      const kept = `MATCH (change:Change {entityId: 'no', version: 2}) RETURN size(change.keys), change.after[100]`
      expect(await graph.read(kept, {})).toEqual([[101, '3 more']])
    }))

  test('from which version on it does, in a graph that an earlier release wrote', () =>
    inTransaction(async (graph) => {
      await graph.run(
        { text: "CREATE (:Graph {id: 'graph', version: 5}), (:Entity:Country {id: 'no', dataset: 'curated'})" },
        {},
      )
      await load(graph, { Source: [source], Country: [{ id: 'no', ...verified }] })
      const kept = "MATCH (graph:Graph {id: 'graph'}) RETURN graph.version, graph.changesFrom"
      expect([await graph.read(kept, {}), await changes(graph, 6)]).toEqual([
        [[6, 5]],
        [`ENTERED ${page}`, `CHANGED no; certainty:  → VERIFIED; nameEn:  → A name; sources:  → ["${page}"]`],
      ])
    }))

  test('nothing where it breaks off before its end', async () => {
    const graph = connect(started().empty)
    try {
      await load(brokenOff(graph), { Source: [{ id: `${page}/half-way`, url: page }] }).catch(() => undefined)
      expect(
        await graph.read('MATCH (change:Change {entityId: $id}) RETURN change.version', { id: `${page}/half-way` }),
      ).toEqual([])
    } finally {
      await graph.close()
    }
  })
})
