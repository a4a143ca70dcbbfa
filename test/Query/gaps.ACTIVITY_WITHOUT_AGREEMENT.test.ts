import { describe, expect, test } from '@jest/globals'
import { given } from '../support/given.ts'
import { gaps } from './gaps.ts'

const kind = 'kind: ACTIVITY_WITHOUT_AGREEMENT'

const projects = `(no:Country {id: 'no'}), (jp:Country {id: 'jp'}),
  (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (nord:Institution {id: 'nord'})-[:LOCATED_IN]->(no),
  (nipr:Institution {id: 'nipr'})-[:LOCATED_IN]->(jp), (riken:Institution {id: 'riken'})-[:LOCATED_IN]->(jp),
  (fish:Project {id: 'fish', startYear: 2017}), (ice:Project {id: 'ice', startYear: 2019, endYear: 2020}),
  (uib)-[:PARTICIPATES_IN]->(fish), (nord)-[:PARTICIPATES_IN]->(fish), (nipr)-[:PARTICIPATES_IN]->(fish), (riken)-[:PARTICIPATES_IN]->(fish),
  (uib)-[:PARTICIPATES_IN]->(ice), (nipr)-[:PARTICIPATES_IN]->(ice),
  (uib)-[:PARTY_TO]->(mou:InstitutionalAgreement {id: 'mou', date: '2018'})<-[:PARTY_TO]-(riken)`

describe('Query.gaps(kind: ACTIVITY_WITHOUT_AGREEMENT)', () => {
  test('finds who works across countries without an agreement, those with the most projects first, each pair once', async () => {
    await given(projects)
    expect(await gaps(kind)).toEqual(['nipr uib: ice fish', 'nipr nord: fish', 'nord riken: fish'])
  })

  test('keeps to the gaps of one institution, and to those with an institution in a country', async () => {
    await given(
      `${projects}, (kaist:Institution {id: 'kaist'})-[:LOCATED_IN]->(:Country {id: 'kr'}), (kaist)-[:PARTICIPATES_IN]->(ice)`,
    )
    expect([
      await gaps(`${kind}, of: "nipr"`),
      await gaps(`${kind}, country: "kr"`),
      await gaps(`${kind}, country: "no"`),
      await gaps(`${kind}, of: "nipr", country: "no"`),
      await gaps(`${kind}, of: "uib", country: "no"`),
    ]).toEqual([
      ['nipr uib: ice fish', 'kaist nipr: ice', 'nipr nord: fish'],
      ['kaist nipr: ice', 'kaist uib: ice'],
      ['nipr uib: ice fish', 'kaist uib: ice', 'nipr nord: fish', 'nord riken: fish'],
      ['nipr uib: ice fish', 'nipr nord: fish'],
      ['nipr uib: ice fish', 'kaist uib: ice'],
    ])
  })

  test('goes by the projects and the agreements of a day', async () => {
    await given(projects)
    expect([
      await gaps(`${kind}, of: "uib"`, '2016-12-31'),
      await gaps(`${kind}, of: "uib"`, '2017-06-01'),
      await gaps(`${kind}, of: "uib"`, '2020-12-31'),
      await gaps(`${kind}, of: "uib", asOf: "2021-01-01"`),
    ]).toEqual([[], ['nipr uib: fish', 'riken uib: fish'], ['nipr uib: ice fish'], ['nipr uib: fish']])
  })

  test('finds nothing between institutions of one country or of none, nor for an id that is unknown or of another kind', async () => {
    await given(`(no:Country {id: 'no'}), (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (uio:Institution {id: 'uio'})-[:LOCATED_IN]->(no),
      (eu:Institution {id: 'eu'}), (fish:Project {id: 'fish'}), (uib)-[:PARTICIPATES_IN]->(fish), (uio)-[:PARTICIPATES_IN]->(fish),
      (eu)-[:PARTICIPATES_IN]->(fish)`)
    expect([
      await gaps(kind),
      await gaps(`${kind}, of: "nobody"`),
      await gaps(`${kind}, of: "fish"`),
      await gaps(`${kind}, country: "jp"`),
    ]).toEqual([[], [], [], []])
  })
})
