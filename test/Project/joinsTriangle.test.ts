import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

const projects = `(whole:Project {id: 'whole', kind: 'PROJECT'}), (without:Project {id: 'without'}), (loose:Project {id: 'loose'}), (:Project {id: 'empty'}),
  (ntnu:Institution {id: 'ntnu', kind: 'UNIVERSITY'}), (sintef:Institution {id: 'sintef', kind: 'RESEARCH_INSTITUTE'}),
  (hydro:Institution {id: 'hydro', kind: 'COMPANY'}), (jaa:Institution {id: 'jaa', kind: 'ASSOCIATION'}), (rcn:Institution {id: 'rcn', kind: 'FUNDER'}),
  (ntnu)-[:PARTICIPATES_IN]->(whole), (sintef)-[:PARTICIPATES_IN]->(whole), (hydro)-[:PARTICIPATES_IN {validTo: '2018'}]->(whole),
  (ntnu)-[:PARTICIPATES_IN]->(without), (sintef)-[:PARTICIPATES_IN]->(without), (jaa)-[:PARTICIPATES_IN]->(without), (rcn)-[:PARTICIPATES_IN]->(without),
  (:Institution {id: 'unknown'})-[:PARTICIPATES_IN]->(loose)`

describe('Project.joinsTriangle', () => {
  test('is true with all three corners, false without one, and not known where nobody is named', async () => {
    await given(projects)
    expect(await ask(`{ projects { nodes { id joinsTriangle triangle { isWhole } } } }`)).toEqual({
      projects: {
        nodes: [
          { id: 'empty', joinsTriangle: null, triangle: { isWhole: null } },
          { id: 'loose', joinsTriangle: false, triangle: { isWhole: false } },
          { id: 'whole', joinsTriangle: true, triangle: { isWhole: true } },
          { id: 'without', joinsTriangle: false, triangle: { isWhole: false } },
        ],
      },
    })
  })

  test('chooses the projects that join all three', async () => {
    await given(projects)
    expect(
      await ask(`{ yes: projects(where: { joinsTriangle: { eq: true } }) { nodes { id } }
        no: projects(where: { joinsTriangle: { eq: false } }) { nodes { id } }
        unknown: projects(where: { joinsTriangle: { exists: false } }) { nodes { id } } }`),
    ).toEqual({
      yes: { nodes: [{ id: 'whole' }] },
      no: { nodes: [{ id: 'loose' }, { id: 'without' }] },
      unknown: { nodes: [{ id: 'empty' }] },
    })
  })

  test('counts projects by it, and sorts them', async () => {
    await given(projects)
    expect(
      await ask(`{ projects(orderBy: [{ joinsTriangle: DESC }]) {
        nodes { id } facets(by: [JOINS_TRIANGLE]) { buckets { value count } }
        crosstab(rows: JOINS_TRIANGLE, columns: KIND) { rows { value } columns { value } counts }
      } }`),
    ).toEqual({
      projects: {
        nodes: [{ id: 'whole' }, { id: 'loose' }, { id: 'without' }, { id: 'empty' }],
        facets: [
          {
            buckets: [
              { value: 'false', count: 2 },
              { value: 'true', count: 1 },
              { value: null, count: 1 },
            ],
          },
        ],
        crosstab: {
          rows: [{ value: 'false' }, { value: 'true' }, { value: null }],
          columns: [{ value: 'PROJECT' }, { value: null }],
          counts: [
            [0, 2],
            [1, 0],
            [0, 1],
          ],
        },
      },
    })
  })

  test('goes by who took part on a day', async () => {
    await given(projects)
    const question = '{ projects(where: { joinsTriangle: { eq: true } }) { totalCount } }'
    expect([
      await ask(`query @asOf(date: "2018-12-31") ${question}`),
      await ask(`query @asOf(date: "2019-01-01") ${question}`),
    ]).toEqual([{ projects: { totalCount: 1 } }, { projects: { totalCount: 0 } }])
  })
})
