import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'

const around = (asked: string): string =>
  `{ neighbourhood(${asked}) { nodes { node { id } distance } edges { kind source { id } target { id } } } }`

/** The entities found with their distances, and the edges, in short. */
async function drawn(asked: string, day?: string): Promise<unknown> {
  const at = day === undefined ? '' : `query @asOf(date: "${day}") `
  const { neighbourhood } = (await ask(at + around(asked))) as {
    neighbourhood: {
      nodes: { node: { id: string }; distance: number }[]
      edges: { kind: string; source: { id: string }; target: { id: string } }[]
    } | null
  }
  return (
    neighbourhood && {
      nodes: neighbourhood.nodes.map(({ node, distance }) => `${distance} ${node.id}`),
      edges: neighbourhood.edges.map(({ kind, source, target }) => `${source.id} ${kind} ${target.id}`),
    }
  )
}

const partnership = `(uib:Institution {id: 'uib'})-[:PARTICIPATES_IN]->(aqua:Project {id: 'excelaqua'}),
  (hokkaido:Institution {id: 'hokkaido'})-[:PARTICIPATES_IN]->(aqua),
  (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou'})<-[:PARTY_TO]-(hokkaido), (uib)-[:COLLABORATES_WITH]->(hokkaido),
  (aqua)-[:IN_AREA]->(:PriorityArea {id: 'marine'}), (uib)-[:LOCATED_IN]->(:Country {id: 'no'})`

describe('Query.neighbourhood', () => {
  test('shows what is beside an entity, those with the most relationships first', async () => {
    await given(partnership)
    expect(await drawn('of: "excelaqua"')).toEqual({
      nodes: ['0 excelaqua', '1 uib', '1 hokkaido'],
      edges: ['hokkaido PARTICIPATES_IN excelaqua', 'uib PARTICIPATES_IN excelaqua'],
    })
  })

  test('goes as far as it is told, and shows each entity once with every edge between those found', async () => {
    await given(partnership)
    expect(await drawn('of: "excelaqua", depth: 3')).toEqual({
      nodes: ['0 excelaqua', '1 uib', '1 hokkaido', '2 mou'],
      edges: [
        'hokkaido PARTICIPATES_IN excelaqua',
        'hokkaido PARTY_TO mou',
        'uib PARTICIPATES_IN excelaqua',
        'uib PARTY_TO mou',
      ],
    })
  })

  test('shows only the kinds that are named, areas and countries too', async () => {
    await given(partnership)
    expect(await drawn('of: "excelaqua", depth: 2, kinds: [INSTITUTION, COUNTRY, PRIORITY_AREA]')).toEqual({
      nodes: ['0 excelaqua', '1 uib', '1 hokkaido', '1 marine', '2 no'],
      edges: [
        'excelaqua IN_AREA marine',
        'hokkaido PARTICIPATES_IN excelaqua',
        'uib LOCATED_IN no',
        'uib PARTICIPATES_IN excelaqua',
      ],
    })
  })

  test('takes of many neighbours those with the most relationships, equal ones by id', async () => {
    await given(`(uib:Institution {id: 'uib'}), (uib)-[:PARTICIPATES_IN]->(:Project {id: 'a'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'b'}), (uib)-[:PARTICIPATES_IN]->(:Project {id: 'c'})<-[:WORKS_ON]-(:Researcher {id: 'r'})`)
    expect(await drawn('of: "uib", first: 2')).toEqual({
      nodes: ['0 uib', '1 c', '1 a'],
      edges: ['uib PARTICIPATES_IN a', 'uib PARTICIPATES_IN c'],
    })
  })

  test('shows only what held on a day', async () => {
    await given(`(uib:Institution {id: 'uib'}), (uib)-[:PARTICIPATES_IN]->(:Project {id: 'past', startYear: 2010, endYear: 2012}),
      (uib)-[:PARTICIPATES_IN {validTo: '2015'}]->(:Project {id: 'left'}), (uib)-[:PARTICIPATES_IN]->(:Project {id: 'now', startYear: 2016})`)
    expect(await drawn('of: "uib"', '2017-06-01')).toEqual({
      nodes: ['0 uib', '1 now'],
      edges: ['uib PARTICIPATES_IN now'],
    })
  })

  test('is null around nothing', async () => {
    await given(partnership)
    expect(await drawn('of: "nobody"')).toBeNull()
  })

  test('is bounded around an institution of 20,000 people', async () => {
    await given(`(hub:Institution {id: 'hub'}) WITH hub UNWIND range(1, 20000) AS number
      CREATE (:Researcher {id: 'r' + number})-[:AFFILIATED_WITH]->(hub)`)
    expect(await ask(`{ neighbourhood(of: "hub", first: 1) { nodes { node { id } leftOut } } }`)).toEqual({
      neighbourhood: {
        nodes: [
          { node: { id: 'hub' }, leftOut: 19999 },
          { node: { id: 'r1' }, leftOut: 0 },
        ],
      },
    })
  })

  test.each([
    ['depth: 4', 'Query.neighbourhood(depth:): expected a number from 1 to 3; got 4.'],
    ['first: 0', 'Query.neighbourhood(first:): expected a number from 1 to 100; got 0.'],
  ])('refuses %s and says what it expected', async (asked, message) => {
    expect(await askWrongly(around(`of: "uib", ${asked}`))).toEqual([
      expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    ])
  })
})
