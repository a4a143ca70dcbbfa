import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given, statements } from '../support/given.ts'
import { pages } from '../Query/pages.ts'

describe('@asOf(date:)', () => {
  test('leaves out what had ended and what had not begun, in a list and in its count, and keeps what has no dates', async () => {
    await given(`(:Project {id: 'ended', startYear: 2012, endYear: 2015}), (:Project {id: 'running', startYear: 2014, endYear: 2018}),
      (:Project {id: 'to-come', startYear: 2017}), (:Project {id: 'undated'})`)
    expect(await ask(`query @asOf(date: "2016-06-15") { projects { nodes { id } totalCount } }`)).toEqual({
      projects: { nodes: [{ id: 'running' }, { id: 'undated' }], totalCount: 2 },
    })
  })

  test('has a year hold on all its days', async () => {
    await given(`(:Project {id: 'seaweed', startYear: 2016, endYear: 2018})`)
    const days = ['2015-12-31', '2016-01-01', '2018-12-31', '2019-01-01']
    const counts = []
    for (const day of days) counts.push(await ask(`query @asOf(date: "${day}") { projects { totalCount } }`))
    expect(counts).toEqual([0, 1, 1, 0].map((totalCount) => ({ projects: { totalCount } })))
  })

  test('has a signed agreement hold from its day on, for good', async () => {
    await given(`(:BilateralAgreement {id: 'st-agreement', signedDate: '2003-05-27'})`)
    const list = '{ bilateralAgreements { nodes { id } } }'
    expect([
      await ask(`query @asOf(date: "2003-05-26") ${list}`),
      await ask(`query @asOf(date: "2003-05-27") ${list}`),
      await ask(`query @asOf(date: "2026-01-01") ${list}`),
    ]).toEqual([
      { bilateralAgreements: { nodes: [] } },
      { bilateralAgreements: { nodes: [{ id: 'st-agreement' }] } },
      { bilateralAgreements: { nodes: [{ id: 'st-agreement' }] } },
    ])
  })

  test('leaves out who was no longer there, although both are', async () => {
    await given(`(uib:Institution {id: 'uib'}),
      (:Researcher {id: 'kari', nameEn: 'Kari'})-[:AFFILIATED_WITH {validTo: '2015'}]->(uib),
      (:Researcher {id: 'ola', nameEn: 'Ola'})-[:AFFILIATED_WITH {validFrom: '2016-06'}]->(uib),
      (:Researcher {id: 'yui', nameEn: 'Yui'})-[:AFFILIATED_WITH]->(uib)`)
    expect(
      await ask(`query @asOf(date: "2016-06-15") {
        institution(by: { id: "uib" }) { researchers { edges { node { id } } totalCount } }
      }`),
    ).toEqual({
      institution: { researchers: { edges: [{ node: { id: 'ola' } }, { node: { id: 'yui' } }], totalCount: 2 } },
    })
  })

  test('goes for every level of the question, single things too', async () => {
    await given(`(uib:Institution {id: 'uib'})-[:PARTICIPATES_IN]->(seaweed:Project {id: 'seaweed', startYear: 2016}),
      (seaweed)-[:FUNDED_UNDER]->(:Program {id: 'intpart', startYear: 2015, endYear: 2017}),
      (:Project {id: 'kelp', startYear: 2012, endYear: 2015})-[:SUCCEEDED_BY]->(seaweed)`)
    const question = `{ institution(by: { id: "uib" }) { projects { nodes { id program { id } predecessor { id } } } } }`
    expect([
      await ask(`query @asOf(date: "2016-06-15") ${question}`),
      await ask(`query @asOf(date: "2018-06-15") ${question}`),
    ]).toEqual(
      [{ id: 'intpart' }, null].map((program) => ({
        institution: { projects: { nodes: [{ id: 'seaweed', program, predecessor: null }] } },
      })),
    )
  })

  test('goes on, page by page, past what did not hold', async () => {
    await given(`(:Project {id: 'a', startYear: 2010}), (:Project {id: 'b', startYear: 2009, endYear: 2010}),
      (:Project {id: 'c', startYear: 2008}), (:Project {id: 'd', startYear: 2007, endYear: 2008})`)
    expect(await pages('projects', 1, '@asOf(date: "2016-06-15")')).toEqual([['a'], ['c']])
  })

  test('finds nothing by an id whose thing did not hold', async () => {
    await given(`(:Project {id: 'ended', startYear: 2012, endYear: 2015}), (:Institution {id: 'uib'})`)
    expect(
      await ask(`query @asOf(date: "2016-06-15") {
        ended: node(id: "ended") { id } uib: node(id: "uib") { id } project(by: { id: "ended" }) { id }
      }`),
    ).toEqual({ ended: null, uib: { id: 'uib' }, project: null })
  })

  test('has null in the place of an id whose thing did not hold', async () => {
    await given(`(:Project {id: 'ended', startYear: 2012, endYear: 2015}), (:Institution {id: 'uib'})`)
    expect(
      await ask(`query @asOf(date: "2016-06-15") { nodes(ids: ["uib", "ended", "nobody", "uib"]) { id } }`),
    ).toEqual({ nodes: [{ id: 'uib' }, null, null, { id: 'uib' }] })
  })

  test('reads everything where its day is null or not given', async () => {
    await given(`(:Project {id: 'ended', startYear: 2012, endYear: 2015}), (:Project {id: 'to-come', startYear: 2030})`)
    const question = `query Then($day: Date) @asOf(date: $day) { projects { totalCount } }`
    expect([
      await ask(question, { day: null }),
      await ask(question),
      await ask(question, { day: '2014-01-01' }),
    ]).toEqual([2, 2, 1].map((totalCount) => ({ projects: { totalCount } })))
  })

  test('answers each day for itself, with one statement for all of them', async () => {
    await given(`(:Project {id: 'njalc', startYear: 2012, endYear: 2015}), (:Project {id: 'seaweed', startYear: 2016})`)
    const question = `query Then($day: Date!) @asOf(date: $day) { projects { nodes { id } } }`
    expect(await ask(question, { day: '2014-06-15' })).toEqual({ projects: { nodes: [{ id: 'njalc' }] } })
    const before = statements()
    expect(await ask(question, { day: '2016-06-15' })).toEqual({ projects: { nodes: [{ id: 'seaweed' }] } })
    expect(statements()).toEqual(before)
  })

  test('refuses what is no day, and says what one looks like', async () => {
    expect(await askWrongly(`query @asOf(date: "2016") { projects { totalCount } }`)).toMatchObject([
      { message: expect.stringContaining('Expected a day as YYYY-MM-DD; got "2016".') },
    ])
  })
})
