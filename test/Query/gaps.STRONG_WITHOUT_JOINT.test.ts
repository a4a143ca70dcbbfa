import { describe, expect, test } from '@jest/globals'
import { askWrongly, given } from '../support/given.ts'
import { gaps } from './gaps.ts'

const kind = 'kind: STRONG_WITHOUT_JOINT'

/** Institutions of Norway (uib, nord) and Japan (hokkaido, tumsat), each with its own projects in the area. */
const strong = `(no:Country {id: 'no'}), (jp:Country {id: 'jp'}), (marine:PriorityArea {id: 'marine'}),
  (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (nord:Institution {id: 'nord'})-[:LOCATED_IN]->(no),
  (hokkaido:Institution {id: 'hokkaido'})-[:LOCATED_IN]->(jp), (tumsat:Institution {id: 'tumsat'})-[:LOCATED_IN]->(jp),
  (uib)-[:PARTICIPATES_IN]->(:Project {id: 'u1', startYear: 2001})-[:IN_AREA]->(marine),
  (uib)-[:PARTICIPATES_IN]->(:Project {id: 'u2', startYear: 2002})-[:IN_AREA]->(marine),
  (uib)-[:PARTICIPATES_IN]->(:Project {id: 'u3', startYear: 2010})-[:IN_AREA]->(marine),
  (nord)-[:PARTICIPATES_IN]->(:Project {id: 'n1'})-[:IN_AREA]->(marine),
  (hokkaido)-[:PARTICIPATES_IN]->(:Project {id: 'h1', startYear: 2003})-[:IN_AREA]->(marine),
  (hokkaido)-[:PARTICIPATES_IN]->(:Project {id: 'h2', startYear: 2004})-[:IN_AREA]->(marine),
  (hokkaido)-[:PARTICIPATES_IN]->(:Project {id: 'h3', startYear: 2005})-[:IN_AREA]->(marine),
  (tumsat)-[:PARTICIPATES_IN]->(:Project {id: 't1', startYear: 2006})-[:IN_AREA]->(marine),
  (tumsat)-[:PARTICIPATES_IN]->(t2:Project {id: 't2', startYear: 2007})-[:IN_AREA]->(marine)`

describe('Query.gaps(kind: STRONG_WITHOUT_JOINT)', () => {
  test('finds who is strong in the same area in different countries, where the weaker has the most projects first', async () => {
    await given(strong)
    expect([await gaps(kind), await gaps(`${kind}, projects: 3`), await gaps(`${kind}, projects: 4`)]).toEqual([
      ['hokkaido uib in marine: u3 h3 h2 h1 u2 u1', 'tumsat uib in marine: u3 t2 t1 u2 u1'],
      ['hokkaido uib in marine: u3 h3 h2 h1 u2 u1'],
      [],
    ])
  })

  test('leaves out those who have done anything together, in this area or another', async () => {
    await given(`${strong}, (uib)-[:COLLABORATES_WITH {projects: 0, agreements: 1, publications: 0}]->(tumsat)`)
    expect(await gaps(kind)).toEqual(['hokkaido uib in marine: u3 h3 h2 h1 u2 u1'])
  })

  test('keeps to the gaps of one institution, and to those with an institution in a country', async () => {
    await given(strong)
    const short = async (asked: string): Promise<unknown> =>
      (await gaps(`${kind}, projects: 1, ${asked}`)).map((gap) => gap.split(' in ')[0])
    expect([
      await short('of: "nord"'),
      await short('country: "jp"'),
      await short('of: "nord", country: "jp"'),
      await short('of: "nobody"'),
      await short('country: "se"'),
    ]).toEqual([
      ['hokkaido nord', 'nord tumsat'],
      ['hokkaido uib', 'tumsat uib', 'hokkaido nord', 'nord tumsat'],
      ['hokkaido nord', 'nord tumsat'],
      [],
      [],
    ])
  })

  test('goes by what each did, and what both did together, by a day', async () => {
    await given(`${strong}, (uib)-[:PARTICIPATES_IN]->(:Project {id: 'joint', startYear: 2008, endYear: 2009})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(hokkaido)`)
    expect([
      await gaps(kind, '2003-12-31'),
      await gaps(kind, '2004-01-01'),
      await gaps(`${kind}, projects: 3`, '2008-06-01'),
      await gaps(`${kind}, projects: 3`, '2010-06-01'),
    ]).toEqual([[], ['hokkaido uib in marine: h2 h1 u2 u1'], [], ['hokkaido uib in marine: u3 h3 h2 h1 u2 u1']])
  })

  test('knows by a day what people of both had written', async () => {
    await given(`${strong}, (kari:Researcher {id: 'kari'})-[:AFFILIATED_WITH]->(uib), (yui:Researcher {id: 'yui'})-[:AFFILIATED_WITH]->(tumsat),
      (kari)-[:AUTHORED]->(paper:Publication {id: 'paper', year: 2011}), (yui)-[:AUTHORED]->(paper),
      (uib)-[:COLLABORATES_WITH {projects: 0, agreements: 0, publications: 1}]->(tumsat)`)
    expect([
      await gaps(`${kind}, of: "tumsat"`, '2010-12-31'),
      await gaps(`${kind}, of: "tumsat"`, '2011-01-01'),
    ]).toEqual([['tumsat uib in marine: u3 t2 t1 u2 u1'], []])
  })

  test('says how many projects can be asked for', async () => {
    expect(await askWrongly(`{ gaps(${kind}, projects: 0) { totalCount } }`)).toMatchObject([
      {
        message: 'Query.gaps(projects:): expected a number from 1 to 1000; got 0.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})
