import { afterAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { placesOf, type Place } from '../../src/network/placesOf.ts'
import { disconnect, inTransaction } from '../support/graph.ts'
import { load, type Records } from './smallWorld.ts'

const page = 'https://example.org/page'
const verified = { nameEn: 'A name', certainty: 'VERIFIED', sources: [page] }
const source = { id: page, url: page, title: 'A page' }

/** Institutions by their ids, and projects by who takes part in them. */
function world(ids: readonly string[], ...projects: (readonly string[])[]): Records {
  return {
    Source: [source],
    Institution: ids.map((id) => ({ id, ...verified })),
    Project: projects.map((participants, number) => ({
      id: `project-${number}`,
      participants: participants.map((id) => ({ id, role: 'PARTNER' })),
      ...verified,
    })),
  }
}

const three = world(['ntnu', 'todai', 'uib'], ['ntnu', 'todai'], ['todai', 'uib'])

afterAll(disconnect)

describe('The places in the network of collaborations', () => {
  test('are those that follow from the collaborations', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      expect(await stored(graph)).toEqual(
        placesOf([
          { from: 'ntnu', to: 'todai', weight: 1 },
          { from: 'todai', to: 'uib', weight: 1 },
        ]),
      )
    }))

  test('follow a collaboration that begins or ends as if they were worked out from scratch', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      await load(graph, world(['ntnu', 'todai', 'uib'], ['ntnu', 'todai'], ['ntnu', 'todai']))
      expect(await stored(graph)).toEqual(placesOf([{ from: 'ntnu', to: 'todai', weight: 2 }]))
    }))

  test('do not depend on the order of the records', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      const before = await stored(graph)
      await load(graph, {})
      await load(graph, world(['uib', 'todai', 'ntnu'], ['uib', 'todai'], ['todai', 'ntnu']))
      expect(await stored(graph)).toEqual(before)
    }))

  test('stay when a name is corrected, and make no fact look changed', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      const before = await stored(graph)
      const institutions = three['Institution'] ?? []
      const renamed = institutions.map((one) => (one['id'] === 'uib' ? { ...one, nameEn: 'Bergen' } : one))
      const { changed } = await load(graph, { ...three, Institution: renamed })
      expect({ changed, places: await stored(graph) }).toEqual({ changed: 1, places: before })
    }))

  test('are not worked out again while the collaborations are the same', () =>
    inTransaction(async (graph) => {
      await load(graph, three)
      await graph.run({ text: "MATCH (node:Institution {id: 'uib'}) SET node.x = 7" }, {})
      await load(graph, { ...three, Country: [{ id: 'no', ...verified }] })
      expect(await stored(graph)).toContainEqual(expect.objectContaining({ id: 'uib', x: 7 }))
    }))
})

async function stored(graph: Graph): Promise<Place[]> {
  const rows = await graph.read(
    `MATCH (node:Institution) WHERE node.x IS NOT NULL
     RETURN node {.id, .community, .betweenness, .x, .y} ORDER BY node.id`,
    {},
  )
  return rows.map(([place]) => place as Place)
}
