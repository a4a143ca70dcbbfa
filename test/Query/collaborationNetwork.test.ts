import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'

interface Network {
  readonly nodes: readonly { institution: { id: string }; degree: number; strength: number }[]
  readonly edges: readonly { source: { id: string }; target: { id: string }; weight: number }[]
  readonly leftOut: unknown
}

/** The picture in short: each node with its degree and strength, each edge with its weight. */
async function drawn(asked = '', day?: string): Promise<unknown> {
  const { collaborationNetwork: network } = (await ask(
    `${day === undefined ? '' : `query @asOf(date: "${day}") `}{ collaborationNetwork${asked} {
      nodes { institution { id } degree strength }
      edges { source { id } target { id } weight }
      leftOut { nodes edges } } }`,
  )) as { collaborationNetwork: Network | null }
  return (
    network && {
      nodes: network.nodes.map(({ institution, degree, strength }) => `${institution.id} ${degree} ${strength}`),
      edges: network.edges.map(({ source, target, weight }) => `${source.id} ${target.id} ${weight}`),
      leftOut: network.leftOut,
    }
  )
}

const nothing = { nodes: 0, edges: 0 }

const counted = `(ntnu:Institution {id: 'ntnu'}), (uib:Institution {id: 'uib'}), (tokyo:Institution {id: 'tokyo'}),
  (ntnu)-[:COLLABORATES_WITH {projects: 2, agreements: 1, publications: 0, first: 1990, last: 2019}]->(tokyo),
  (tokyo)-[:COLLABORATES_WITH {projects: 0, agreements: 0, publications: 1}]->(uib),
  (ntnu)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(uib)`

const evidence = `(ntnu:Institution {id: 'ntnu'}), (uib:Institution {id: 'uib'}), (tokyo:Institution {id: 'tokyo'}),
  (marine:PriorityArea {id: 'marine'}), (:PriorityArea {id: 'space'}), (fish:Project {id: 'fish', startYear: 2017, endYear: 2019}),
  (fish)-[:IN_AREA]->(marine), (uib)-[:PARTICIPATES_IN]->(fish)<-[:PARTICIPATES_IN]-(tokyo),
  (uib)<-[:AFFILIATED_WITH]-(:Researcher {id: 'kari'})-[:AUTHORED]->(paper:Publication {id: 'paper', year: 2021}),
  (tokyo)<-[:AFFILIATED_WITH]-(:Researcher {id: 'ken'})-[:AUTHORED]->(paper)-[:OUTPUT_OF]->(fish),
  (sea:InstitutionalAgreement {id: 'sea', date: '2015-03'})-[:IN_AREA]->(marine),
  (ntnu)-[:PARTY_TO]->(sea)<-[:PARTY_TO]-(tokyo),
  (ntnu)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'undated'})<-[:PARTY_TO]-(tokyo)`

describe('Query.collaborationNetwork', () => {
  test('shows who works with whom, the strongest edge first, equal ones by id', async () => {
    await given(counted)
    expect(await drawn()).toEqual({
      nodes: ['ntnu 2 4', 'tokyo 2 4', 'uib 2 2'],
      edges: ['ntnu tokyo 3', 'ntnu uib 1', 'tokyo uib 1'],
      leftOut: nothing,
    })
  })

  test('counts the kinds of evidence that are named and no other, in numbers, years and what is left out', async () => {
    await given(`(ntnu:Institution {id: 'ntnu'}), (uib:Institution {id: 'uib'}), (tokyo:Institution {id: 'tokyo'}),
      (deal:InstitutionalAgreement {id: 'deal', date: '2013-05'}), (fish:Project {id: 'fish', startYear: 2016, endYear: 2019}),
      (ntnu)-[:PARTY_TO]->(deal)<-[:PARTY_TO]-(tokyo), (ntnu)-[:PARTICIPATES_IN]->(fish)<-[:PARTICIPATES_IN]-(tokyo),
      (uib)-[:PARTICIPATES_IN]->(fish),
      (ntnu)-[:COLLABORATES_WITH {projects: 1, agreements: 1, publications: 0, first: 2013, last: 2019}]->(tokyo),
      (ntnu)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0, first: 2016, last: 2019}]->(uib),
      (tokyo)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0, first: 2016, last: 2019}]->(uib)`)
    const edges = async (evidence: string) =>
      ask(
        `{ collaborationNetwork(evidence: ${evidence}) { edges { weight projects agreements first last } leftOut { nodes edges } } }`,
      )
    expect(await edges('[AGREEMENT]')).toEqual({
      collaborationNetwork: {
        edges: [{ weight: 1, projects: 0, agreements: 1, first: 2013, last: 2013 }],
        leftOut: nothing,
      },
    })
    expect(await edges('[PUBLICATION]')).toEqual({ collaborationNetwork: { edges: [], leftOut: nothing } })
    expect(await edges('[AGREEMENT, PROJECT, PUBLICATION]')).toEqual(await edges('[]'))
  })

  test('tells the evidence of an edge by its kind, and its years', async () => {
    await given(`(:Institution {id: 'ntnu'})-[:COLLABORATES_WITH {projects: 2, agreements: 1, publications: 4, first: 1990,
      last: 2019}]->(:Institution {id: 'tokyo'})`)
    expect(
      await ask('{ collaborationNetwork { edges { weight projects agreements publications first last } } }'),
    ).toEqual({
      collaborationNetwork: {
        edges: [{ weight: 7, projects: 2, agreements: 1, publications: 4, first: 1990, last: 2019 }],
      },
    })
  })

  test('takes no more institutions than it may, those at the strongest edges, and says what it leaves out', async () => {
    await given(counted)
    expect(await drawn('(limit: 2)')).toEqual({
      nodes: ['ntnu 2 4', 'tokyo 2 4'],
      edges: ['ntnu tokyo 3'],
      leftOut: { nodes: 1, edges: 2 },
    })
  })

  test('takes no institution whose partners have no room', async () => {
    await given(`(:Institution {id: 'a'})-[:COLLABORATES_WITH {projects: 2, agreements: 0, publications: 0}]->(:Institution {id: 'b'}),
      (:Institution {id: 'c'})-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(:Institution {id: 'd'})`)
    expect(await drawn('(limit: 3)')).toEqual({
      nodes: ['a 1 2', 'b 1 2'],
      edges: ['a b 2'],
      leftOut: { nodes: 2, edges: 1 },
    })
  })

  test('shows only edges with a certain kind of institution at both ends', async () => {
    await given(counted)
    expect(await drawn('(where: { id: { in: ["ntnu", "uib"] } })')).toEqual({
      nodes: ['ntnu 1 1', 'uib 1 1'],
      edges: ['ntnu uib 1'],
      leftOut: nothing,
    })
  })

  test('counts what is in an area, a publication with its project', async () => {
    await given(evidence)
    expect(await drawn('(area: "marine")')).toEqual({
      nodes: ['tokyo 2 3', 'uib 1 2', 'ntnu 1 1'],
      edges: ['tokyo uib 2', 'ntnu tokyo 1'],
      leftOut: nothing,
    })
  })

  test('counts what took place in some years, and nothing without a date', async () => {
    await given(evidence)
    expect([await drawn('(fromYear: 2019)'), await drawn('(toYear: 2016)'), await drawn('(toYear: 2018)')]).toEqual([
      { nodes: ['tokyo 1 2', 'uib 1 2'], edges: ['tokyo uib 2'], leftOut: nothing },
      { nodes: ['ntnu 1 1', 'tokyo 1 1'], edges: ['ntnu tokyo 1'], leftOut: nothing },
      {
        nodes: ['ntnu 1 1', 'tokyo 2 2', 'uib 1 1'],
        edges: ['ntnu tokyo 1', 'tokyo uib 1'],
        leftOut: nothing,
      },
    ])
  })

  test('counts what was valid on a day, whether the field asks for it or the operation', async () => {
    await given(evidence)
    const on2020 = { nodes: ['ntnu 1 2', 'tokyo 1 2'], edges: ['ntnu tokyo 2'], leftOut: nothing }
    expect([await drawn('(asOf: "2020-01-01")'), await drawn('', '2020-01-01')]).toEqual([on2020, on2020])
  })

  test('is empty for an area without evidence, and null for one that is unknown', async () => {
    await given(evidence)
    expect([await drawn('(area: "space")'), await drawn('(area: "sport")')]).toEqual([
      { nodes: [], edges: [], leftOut: nothing },
      null,
    ])
  })

  test.each([
    ['limit: 2001', 'Query.collaborationNetwork(limit:): expected a number from 2 to 2000; got 2001.'],
    [
      'fromYear: 2020, toYear: 2019',
      'Query.collaborationNetwork(toYear:): expected 2020, which is fromYear, or a later year; got 2019.',
    ],
  ])('refuses %s and says what it expected', async (asked, message) => {
    expect(await askWrongly(`{ collaborationNetwork(${asked}) { leftOut { nodes } } }`)).toEqual([
      expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    ])
  })

  test('tells apart what has no date and so is counted for every day', async () => {
    await given(`(ntnu:Institution {id: 'ntnu'}), (uib:Institution {id: 'uib'}),
      (ntnu)-[:PARTICIPATES_IN]->(:Project {id: 'dated', startYear: 2010})<-[:PARTICIPATES_IN]-(uib),
      (ntnu)-[:PARTICIPATES_IN]->(:Project {id: 'undated'})<-[:PARTICIPATES_IN]-(uib),
      (ntnu)-[:COLLABORATES_WITH {projects: 2, agreements: 0, publications: 0}]->(uib)`)
    expect(
      await ask(`{ day: collaborationNetwork(asOf: "2020-01-01") { edges { weight undated } }
        earlier: collaborationNetwork(asOf: "2000-01-01") { edges { weight undated } }
        all: collaborationNetwork { edges { weight undated } } }`),
    ).toEqual({
      day: { edges: [{ weight: 2, undated: 1 }] },
      earlier: { edges: [{ weight: 1, undated: 1 }] },
      all: { edges: [{ weight: 2, undated: null }] },
    })
  })
})
