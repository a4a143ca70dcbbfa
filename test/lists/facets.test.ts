import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'

const projects = `(marine:PriorityArea {id: 'marine', nameEn: 'Marine'}), (:PriorityArea {id: 'nano', nameEn: 'Nano'}),
  (:Project {id: 'a', kind: 'PROJECT', startYear: 2016})-[:IN_AREA]->(marine),
  (:Project {id: 'b', kind: 'PROJECT', startYear: 2017})-[:IN_AREA]->(marine), (:Project {id: 'c', kind: 'EVENT'})`

describe('facets', () => {
  test('count a list by the values of its fields, the unknown last', async () => {
    await given(projects)
    expect(
      await ask(
        `{ projects { facets(by: [KIND, PRIORITY_AREAS]) { field buckets { value count entity { name } } } } }`,
      ),
    ).toEqual({
      projects: {
        facets: [
          {
            field: 'kind',
            buckets: [
              { value: 'PROJECT', count: 2, entity: null },
              { value: 'EVENT', count: 1, entity: null },
            ],
          },
          {
            field: 'priorityAreas',
            buckets: [
              { value: 'marine', count: 2, entity: { name: 'Marine' } },
              { value: null, count: 1, entity: null },
            ],
          },
        ],
      },
    })
  })

  test('count what is of several types as well, without a row for every entity there is', async () => {
    await given(`(:Institution {id: 'uib', nameEn: 'University of Bergen', certainty: 'VERIFIED'}),
      (:Project {id: 'ship', nameEn: 'A ship for Bergen', certainty: 'DERIVED'})`)
    expect(
      await ask(`{ search(text: "Bergen") { hits { facets(by: [CERTAINTY]) { buckets { value count } }
        crosstab(rows: CERTAINTY, columns: CERTAINTY, complete: true) { counts total } } } }`),
    ).toEqual({
      search: {
        hits: {
          facets: [
            {
              buckets: [
                { value: 'DERIVED', count: 1 },
                { value: 'VERIFIED', count: 1 },
              ],
            },
          ],
          crosstab: {
            counts: [
              [1, 0],
              [0, 1],
            ],
            total: 2,
          },
        },
      },
    })
  })

  test('count each field as if the filter did not speak of it', async () => {
    await given(projects)
    expect(
      await ask(
        `{ projects(where: { kind: { eq: EVENT } }) { totalCount facets(by: [KIND, START_YEAR]) { buckets { value count } } } }`,
      ),
    ).toEqual({
      projects: {
        totalCount: 1,
        facets: [
          {
            buckets: [
              { value: 'PROJECT', count: 2 },
              { value: 'EVENT', count: 1 },
            ],
          },
          { buckets: [{ value: null, count: 1 }] },
        ],
      },
    })
  })

  test('sum up the values that were left out', async () => {
    await given(projects)
    expect(await ask(`{ projects { facets(by: [START_YEAR], first: 1) { buckets { value count } others } } }`)).toEqual(
      {
        projects: {
          facets: [
            {
              buckets: [
                { value: '2016', count: 1 },
                { value: null, count: 1 },
              ],
              others: 1,
            },
          ],
        },
      },
    )
  })

  test('count below another list too, by the edge as well', async () => {
    await given(`(uib:Institution {id: 'uib'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(:Project {id: 'a'}),
      (uib)-[:PARTICIPATES_IN {role: 'COORDINATOR'}]->(:Project {id: 'b'})`)
    expect(
      await ask(`{ institutions { nodes { projects { facets(by: [ROLE]) { buckets { value count } } } } } }`),
    ).toEqual({
      institutions: {
        nodes: [
          {
            projects: {
              facets: [
                {
                  buckets: [
                    { value: 'COORDINATOR', count: 1 },
                    { value: 'PARTNER', count: 1 },
                  ],
                },
              ],
            },
          },
        ],
      },
    })
  })
})

describe('crosstab', () => {
  test('counts by two fields at once', async () => {
    await given(projects)
    expect(
      await ask(
        `{ projects { crosstab(rows: KIND, columns: PRIORITY_AREAS) { rows { value count } columns { value count } counts total } } }`,
      ),
    ).toEqual({
      projects: {
        crosstab: {
          rows: [
            { value: 'EVENT', count: 1 },
            { value: 'PROJECT', count: 2 },
          ],
          columns: [
            { value: 'marine', count: 2 },
            { value: null, count: 1 },
          ],
          counts: [
            [0, 1],
            [2, 0],
          ],
          total: 3,
        },
      },
    })
  })

  test('have no more cells than an answer has room for', async () => {
    const numbers = Array.from({ length: 320 }, (_, number) => number)
    await given(
      numbers
        .map((n) => `(:Project {id: 'p${n}', startYear: ${1700 + n}})-[:IN_AREA]->(:PriorityArea {id: 'a${n}'})`)
        .join(),
    )
    expect(
      await askWrongly('{ projects { crosstab(rows: START_YEAR, columns: PRIORITY_AREAS) { counts } } }'),
    ).toMatchObject([
      {
        message:
          'ProjectConnection.crosstab(rows:, columns:): expected at most 100000 cells; count fewer things (where:) or by fields with fewer values; got "320 rows and 320 columns".',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(
      await ask(
        '{ projects(where: { startYear: { lt: 1702 } }) { crosstab(rows: START_YEAR, columns: PRIORITY_AREAS) { counts } } }',
      ),
    ).toEqual({
      projects: {
        crosstab: {
          counts: [
            [1, 0],
            [0, 1],
          ],
        },
      },
    })
  })
})
