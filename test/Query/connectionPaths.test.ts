import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'

const paths = (asked: string): string => `{ connectionPaths(${asked}) { hasMore paths { length nodes { id } } } }`

/** The ids along each way. */
async function ways(asked: string): Promise<unknown> {
  const { connectionPaths } = (await ask(paths(asked))) as {
    connectionPaths: { paths: { nodes: { id: string }[] }[] } | null
  }
  return connectionPaths?.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' ')) ?? null
}

const jointProject = `(uit:Institution {id: 'uit'})-[:PARTICIPATES_IN]->(arctic:Project {id: 'arctic'})<-[:PARTICIPATES_IN]-(riken:Institution {id: 'riken'})`

describe('Query.connectionPaths', () => {
  test('finds the project that joins two institutions', async () => {
    await given(jointProject)
    expect(await ask(paths('from: "uit", to: "riken"'))).toEqual({
      connectionPaths: {
        hasMore: false,
        paths: [{ length: 2, nodes: [{ id: 'uit' }, { id: 'arctic' }, { id: 'riken' }] }],
      },
    })
  })

  test('goes on from what one knows to what the other knows', async () => {
    await given(`(:Institution {id: 'uit'})-[:PARTY_TO]->(:InstitutionalAgreement {id: 'moi'})<-[:PARTY_TO]-(uio:Institution {id: 'uio'}),
      (uio)<-[:AFFILIATED_WITH]-(:Researcher {id: 'siem'})-[:WORKS_ON]->(:Project {id: 'nuclear'})<-[:PARTICIPATES_IN]-(:Institution {id: 'riken'})`)
    expect(await ways('from: "uit", to: "riken", maxLength: 5')).toEqual(['uit moi uio siem nuclear riken'])
  })

  test('gives all of the shortest ways and none that is longer', async () => {
    await given(`${jointProject}, (uit)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou'})<-[:PARTY_TO]-(riken),
      (uit)<-[:AFFILIATED_WITH]-(:Researcher {id: 'berg'})-[:WORKS_ON]->(arctic)`)
    expect(await ways('from: "uit", to: "riken"')).toEqual(['uit arctic riken', 'uit mou riken'])
  })

  test('lists ways by the ids along them, two between the same by their kinds', async () => {
    await given(`(:Institution {id: 'rcn'})<-[:FUNDED_BY]-(b:Project {id: 'b'})<-[:PARTICIPATES_IN]-(riken:Institution {id: 'riken'}),
      (riken)<-[:FUNDED_BY]-(b), (riken)-[:PARTICIPATES_IN]->(:Project {id: 'a'})-[:FUNDED_BY]->(:Institution {id: 'jsps'})`)
    const { connectionPaths } = (await ask(
      `{ connectionPaths(from: "riken", to: "rcn") { paths { steps { kind } } } }`,
    )) as { connectionPaths: unknown }
    expect(connectionPaths).toEqual({
      paths: [
        { steps: [{ kind: 'FUNDED_BY' }, { kind: 'FUNDED_BY' }] },
        { steps: [{ kind: 'PARTICIPATES_IN' }, { kind: 'FUNDED_BY' }] },
      ],
    })
  })

  test('stops at the number asked for and says that there are more', async () => {
    await given(`${jointProject}, (uit)-[:PARTICIPATES_IN]->(:Project {id: 'basic'})<-[:PARTICIPATES_IN]-(riken)`)
    expect(await ask(paths('from: "uit", to: "riken", first: 1'))).toEqual({
      connectionPaths: {
        hasMore: true,
        paths: [{ length: 2, nodes: [{ id: 'uit' }, { id: 'arctic' }, { id: 'riken' }] }],
      },
    })
  })

  test('is empty where two are not connected within the length asked for', async () => {
    await given(`${jointProject}, (riken)<-[:AFFILIATED_WITH]-(:Researcher {id: 'otsuka'})`)
    expect(await ways('from: "uit", to: "otsuka", maxLength: 2')).toEqual([])
  })

  test('is empty where two are not connected at all', async () => {
    await given(`${jointProject}, (:Institution {id: 'alone'})`)
    expect(await ways('from: "uit", to: "alone", maxLength: 6')).toEqual([])
  })

  test('is null where one of the two is unknown', async () => {
    await given(jointProject)
    expect(await ways('from: "uit", to: "nobody"')).toBeNull()
  })

  test('passes through no country, area or strategy, nor over what was worked out', async () => {
    await given(`(uit:Institution {id: 'uit'})-[:COLLABORATES_WITH]->(riken:Institution {id: 'riken'}),
      (uit)-[:LOCATED_IN]->(:Country {id: 'no'})<-[:LOCATED_IN]-(riken),
      (uit)-[:PARTICIPATES_IN]->(:Project {id: 'a'})-[:IN_AREA]->(:PriorityArea {id: 'marine'})<-[:IN_AREA]-(:Project {id: 'b'})<-[:PARTICIPATES_IN]-(riken)`)
    expect(await ways('from: "uit", to: "riken", maxLength: 6')).toEqual([])
  })

  test('passes through what it is told to pass through', async () => {
    await given(`${jointProject}, (uit)-[:LOCATED_IN]->(:Country {id: 'no'})<-[:LOCATED_IN]-(riken)`)
    expect(await ways('from: "uit", to: "riken", through: [COUNTRY]')).toEqual(['uit no riken'])
  })

  test('leads to a country that is itself asked for', async () => {
    await given(`${jointProject}, (riken)-[:LOCATED_IN]->(:Country {id: 'jp'})`)
    expect(await ways('from: "uit", to: "jp"')).toEqual(['uit arctic riken jp'])
  })

  test('goes only over the kinds of relationship that are named', async () => {
    await given(`${jointProject}, (uit)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou'})<-[:PARTY_TO]-(riken)`)
    expect(await ways('from: "uit", to: "riken", by: [PARTY_TO]')).toEqual(['uit mou riken'])
  })

  test('takes other kinds from the variables of the same document; none lead nowhere', async () => {
    await given(`${jointProject}, (uit)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou'})<-[:PARTY_TO]-(riken)`)
    const lengths = async (by: readonly string[], through: readonly string[]): Promise<unknown> =>
      ask(
        `query ($by: [RelationshipKind!], $through: [EntityKind!]) {
          connectionPaths(from: "uit", to: "riken", by: $by, through: $through) { paths { length } }
        }`,
        { by, through },
      )
    const found = (count: number): unknown => ({ connectionPaths: { paths: Array(count).fill({ length: 2 }) } })
    const both = ['PARTICIPATES_IN', 'PARTY_TO']
    expect(await lengths(both, ['PROJECT', 'INSTITUTIONAL_AGREEMENT'])).toEqual(found(2))
    expect(await lengths(['PARTY_TO'], ['PROJECT', 'INSTITUTIONAL_AGREEMENT'])).toEqual(found(1))
    expect(await lengths(both, ['PROJECT'])).toEqual(found(1))
    expect(await lengths([], ['PROJECT'])).toEqual(found(0))
    expect(await lengths(both, [])).toEqual(found(0))
  })

  test('goes only over what held on a day', async () => {
    await given(`(uit:Institution {id: 'uit'}), (riken:Institution {id: 'riken'}),
      (uit)-[:PARTICIPATES_IN]->(:Project {id: 'before', startYear: 2010, endYear: 2012})<-[:PARTICIPATES_IN]-(riken),
      (uit)-[:PARTICIPATES_IN]->(:Project {id: 'then', startYear: 2016, endYear: 2018})<-[:PARTICIPATES_IN]-(riken),
      (uit)-[:PARTICIPATES_IN]->(:Project {id: 'left'})<-[:PARTICIPATES_IN {validTo: '2015'}]-(riken),
      (uit)-[:PARTICIPATES_IN]->(:Project {id: 'undated'})<-[:PARTICIPATES_IN]-(riken)`)
    expect(
      await ask(
        `query @asOf(date: "2017-06-01") { connectionPaths(from: "uit", to: "riken") { paths { nodes { id } } } }`,
      ),
    ).toEqual({
      connectionPaths: {
        paths: [
          { nodes: [{ id: 'uit' }, { id: 'then' }, { id: 'riken' }] },
          { nodes: [{ id: 'uit' }, { id: 'undated' }, { id: 'riken' }] },
        ],
      },
    })
  })

  test('finds its way past an institution of 20,000 people', async () => {
    await given(`(hub:Institution {id: 'hub'}) WITH hub UNWIND range(1, 20000) AS number
      CREATE (:Researcher {id: 'r' + number})-[:AFFILIATED_WITH]->(hub)
      WITH DISTINCT hub CREATE (hub)-[:PARTICIPATES_IN]->(:Project {id: 'arctic'})<-[:PARTICIPATES_IN]-(:Institution {id: 'uit'})`)
    expect(await ways('from: "r20000", to: "uit"')).toEqual(['r20000 hub arctic uit'])
  })

  test('chooses a few of 10,000 ways by the ids along them', async () => {
    await given(`(one:Institution {id: 'one'}), (two:Institution {id: 'two'}) WITH one, two UNWIND range(10000, 19999) AS number
      CREATE (one)-[:PARTICIPATES_IN]->(:Project {id: 'p' + number})<-[:PARTICIPATES_IN]-(two)`)
    expect(await ways('from: "one", to: "two", first: 2')).toEqual(['one p10000 two', 'one p10001 two'])
  })

  test.each([
    ['to: "uit"', 'Query.connectionPaths(to:): expected the id of another entity than from; got "uit".'],
    ['to: "riken", maxLength: 7', 'Query.connectionPaths(maxLength:): expected a number from 1 to 6; got 7.'],
    ['to: "riken", maxLength: 0', 'Query.connectionPaths(maxLength:): expected a number from 1 to 6; got 0.'],
    ['to: "riken", first: 51', 'Query.connectionPaths(first:): expected a number from 1 to 50; got 51.'],
  ])('refuses %s and says what it expected', async (asked, message) => {
    expect(await askWrongly(paths(`from: "uit", ${asked}`))).toEqual([
      expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    ])
  })
})
