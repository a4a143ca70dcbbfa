import { afterAll, describe, expect, test } from '@jest/globals'
import { removeRelations } from '../../src/generated/statements.ts'
import { connect } from '../../src/graph/connect.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { brokenOff, load, type Records } from './smallWorld.ts'
import { disconnect, inTransaction } from '../support/graph.ts'
import { started } from '../support/started.ts'

const page = 'https://example.org/page'
const verified = { nameEn: 'A name', certainty: 'VERIFIED', sources: [page] }

const world: Records = {
  Source: [{ id: page, url: page, title: 'A page' }],
  Institution: [
    { id: 'ntnu', ...verified, nameEn: 'NTNU', ror: '05xg72x27' },
    { id: 'todai', ...verified, nameEn: 'The University of Tokyo' },
  ],
  Project: [
    {
      id: 'njalc',
      startYear: 2016,
      endYear: 2018,
      participants: [
        { id: 'ntnu', role: 'COORDINATOR', certainty: 'DERIVED' },
        { id: 'todai', role: 'PARTNER' },
      ],
      ...verified,
    },
  ],
}

const withoutProject: Records = { ...world, Project: [] }

const renamed: Records = {
  ...world,
  Institution: [
    { id: 'ntnu', ...verified, nameEn: 'NTNU in Trondheim', ror: '05xg72x27' },
    { id: 'todai', ...verified, nameEn: 'The University of Tokyo' },
  ],
}

/** What is worked out from its collaborations beside what its record says. */
const placed = { community: 1, betweenness: 0, x: expect.any(Number), y: expect.any(Number) }

const nodes = 'MATCH (n:Entity) RETURN labels(n), properties(n) ORDER BY n.id'
const edges = 'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r) ORDER BY type(r), a.id, b.id'

/** What lists are sorted by, for something with one name. */
function sorted(id: string, name: string, newest: string): Record<string, string> {
  const byName = `${name}\t${id}`
  return { byName, byNameNo: byName, byNameJa: byName, byNewest: `${newest}\t${id}` }
}

/** What the search looks in, for something with one name and these identifiers. */
function found(name: string, ...identifiers: readonly string[]): Record<string, readonly string[]> {
  return { nameKeys: [name], identifierKeys: identifiers }
}

afterAll(disconnect)

describe('loadFacts', () => {
  test('writes what the records say, dates and identifiers in one form', () =>
    inTransaction(async (graph) => {
      await load(graph, world)
      const curated = { ...verified, dataset: 'curated' }
      expect(await graph.read(nodes, {})).toEqual([
        [expect.arrayContaining(['Entity', 'Source']), { id: page, url: page, title: 'A page', dataset: 'curated' }],
        [
          expect.arrayContaining(['Entity', 'Project']),
          {
            id: 'njalc',
            startYear: 2016,
            endYear: 2018,
            validFrom: '2016',
            validTo: '2018',
            ...sorted('njalc', 'a name', '79839999'),
            byBeginning: '2016 PROJECT_BEGAN njalc',
            byEnding: '2018 PROJECT_ENDED njalc',
            ...found('a name', 'njalc'),
            ...curated,
          },
        ],
        [
          expect.arrayContaining(['Entity', 'Institution']),
          {
            id: 'ntnu',
            ...curated,
            nameEn: 'NTNU',
            ror: 'https://ror.org/05xg72x27',
            aliases: [],
            ...placed,
            ...sorted('ntnu', 'ntnu', '99999999'),
            ...found('ntnu', 'ntnu', '05xg72x27'),
          },
        ],
        [
          expect.arrayContaining(['Entity', 'Institution']),
          {
            id: 'todai',
            ...curated,
            nameEn: 'The University of Tokyo',
            aliases: [],
            ...placed,
            ...sorted('todai', 'the university of tokyo', '99999999'),
            ...found('the university of tokyo', 'todai'),
          },
        ],
      ])
    }))

  test('tells when all of a version can be read, also where an earlier load could not', () =>
    inTransaction(async (graph) => {
      const settled = "MATCH (graph:Graph {id: 'graph'}) RETURN graph.version, graph.settled"
      await load(graph, world)
      expect(await graph.read(settled, {})).toEqual([[1, 1]])
      await graph.run({ text: "MATCH (graph:Graph {id: 'graph'}) REMOVE graph.settled" }, {})
      await load(graph, world)
      expect(await graph.read(settled, {})).toEqual([[1, 1]])
    }))

  test('writes relations with their own certainty, or else the record’s, and who collaborates', () =>
    inTransaction(async (graph) => {
      await load(graph, world)
      expect(await graph.read(edges, {})).toEqual([
        [
          'ntnu',
          'COLLABORATES_WITH',
          'todai',
          {
            projects: 1,
            agreements: 0,
            publications: 0,
            first: 2016,
            last: 2018,
            certainty: 'DERIVED',
            sources: [page],
          },
        ],
        [
          'ntnu',
          'PARTICIPATES_IN',
          'njalc',
          { role: 'COORDINATOR', certainty: 'DERIVED', sources: [page], dataset: 'curated' },
        ],
        [
          'todai',
          'PARTICIPATES_IN',
          'njalc',
          { role: 'PARTNER', certainty: 'VERIFIED', sources: [page], dataset: 'curated' },
        ],
      ])
    }))

  test('reports what it did', () =>
    inTransaction(async (graph) => {
      const { text } = await load(graph, world)
      expect(text).toBe(
        'Facts of curated: 6 created, 0 changed, 0 unchanged, 0 removed, 0 refused. ' +
          'Collaborations: 1 created, 0 changed, 0 removed. The graph is at version 1.',
      )
    }))

  test('changes nothing the second time', () =>
    inTransaction(async (graph) => {
      await load(graph, world)
      expect(await load(graph, world)).toMatchObject({ created: 0, changed: 0, unchanged: 6, removed: 0, version: 1 })
    }))

  test('changes nothing the second time even where the fingerprint was lost', () =>
    inTransaction(async (graph) => {
      await load(graph, world)
      await graph.run({ text: 'MATCH (known:Dataset) REMOVE known.fingerprint' }, {})
      expect(await load(graph, world)).toMatchObject({ created: 0, changed: 0, unchanged: 6, removed: 0, version: 1 })
    }))

  test('corrects a fact and leaves the others as they are', () =>
    inTransaction(async (graph) => {
      await load(graph, world)
      expect(await load(graph, renamed)).toMatchObject({ created: 0, changed: 1, unchanged: 5, removed: 0, version: 2 })
    }))

  test('removes a fact that is no longer stated, and what followed from it', () =>
    inTransaction(async (graph) => {
      await load(graph, world)
      await load(graph, withoutProject)
      expect(await graph.read(edges, {})).toEqual([])
    }))

  test('looks through all relations only where some of its own are gone', () =>
    inTransaction(async (graph) => {
      await load(graph, world)
      expect(await looksThroughAll(graph, renamed)).toBe(false)
      expect(await looksThroughAll(graph, withoutProject)).toBe(true)
      expect(await looksThroughAll(graph, world)).toBe(false)
    }))

  test('counts what it removed', () =>
    inTransaction(async (graph) => {
      await load(graph, world)
      expect(await load(graph, withoutProject)).toMatchObject({
        created: 0,
        unchanged: 3,
        removed: 3,
        derived: { removed: 1 },
        version: 2,
      })
    }))

  test('removes a property that is no longer stated', () =>
    inTransaction(async (graph) => {
      await load(graph, { Source: world['Source'] ?? [], Country: [{ id: 'no', isoCode: 'NO', ...verified }] })
      await load(graph, { Source: world['Source'] ?? [], Country: [{ id: 'no', ...verified }] })
      expect(await graph.read('MATCH (n:Country) RETURN n.isoCode', {})).toEqual([[null]])
    }))

  test('leaves what another data set states as it is, and says so', () =>
    inTransaction(async (graph) => {
      await load(graph, world)
      const source = { id: `${page}/2`, url: `${page}/2`, title: 'Another page' }
      const ntnu = { ...verified, id: 'ntnu', nameEn: 'Wrong', sources: [source.id] }
      expect(await load(graph, { Source: [source], Institution: [ntnu] }, 'imported')).toMatchObject({
        created: 1,
        changed: 0,
        refused: ['ntnu'],
      })
    }))

  test('states what was refused once the other data set no longer does', () =>
    inTransaction(async (graph) => {
      const described = { Source: world['Source'] ?? [] }
      const norway = { ...described, Country: [{ id: 'no', ...verified }] }
      await load(graph, norway)
      await load(graph, norway, 'imported')
      await load(graph, {})
      expect(await load(graph, norway, 'imported')).toMatchObject({ created: 2, refused: [] })
    }))

  test('moves an id to another type', () =>
    inTransaction(async (graph) => {
      await load(graph, { Source: world['Source'] ?? [], Country: [{ id: 'x', ...verified }] })
      await load(graph, { Source: world['Source'] ?? [], Institution: [{ id: 'x', ...verified }] })
      expect(await graph.read("MATCH (n:Entity {id: 'x'}) RETURN n:Institution, n:Country", {})).toEqual([
        [true, false],
      ])
    }))

  test('leaves nothing behind where it breaks off before its end', () =>
    reallyWriting(async (graph) => {
      await load(brokenOff(graph), { Source: [{ id: `${page}/half-way`, url: page }] }).catch(() => undefined)
      expect(await graph.read('MATCH (n:Entity {id: $id}) RETURN n.id', { id: `${page}/half-way` })).toEqual([])
    }))
})

/** Does the work on the database itself, for work that it is to undo. */
async function reallyWriting<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = connect(started().empty)
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}

/** Whether loading runs the one statement that reads every relationship of the graph. */
async function looksThroughAll(graph: Graph, records: Records): Promise<boolean> {
  let did = false
  await load(
    {
      ...graph,
      write: (work) =>
        graph.write(({ run }) =>
          work({
            run: (statement, parameters) => {
              did ||= statement.text === removeRelations.text
              return run(statement, parameters)
            },
          }),
        ),
    },
    records,
  )
  return did
}
