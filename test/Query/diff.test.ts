import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'

interface Found {
  readonly diff: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly kind: string
      readonly date: string
      readonly entity: { readonly id: string }
    }[]
  }
}

/** The differences in short: `BEGAN aqua 2017`. */
async function differences(asked: string): Promise<string[]> {
  const { diff } = (await ask(`{ diff(${asked}) { totalCount nodes { kind date entity { id } } } }`)) as Found
  expect(diff.totalCount).toBe(diff.nodes.length)
  return diff.nodes.map(({ kind, date, entity }) => `${kind} ${entity.id} ${date}`)
}

describe('Query.diff', () => {
  test('lists what began and what ended between two days, in the order of their dates, then by name', async () => {
    await given(`(:Project {id: 'ended', startYear: 2014, endYear: 2017}), (:Project {id: 'b', startYear: 2017}),
      (:Project {id: 'a', startYear: 2017, endYear: 2021}), (:InstitutionalAgreement {id: 'mou', date: '2018-03-01'})`)
    expect(await differences('from: "2016-06-01", to: "2019-06-01"')).toEqual([
      'BEGAN a 2017',
      'BEGAN b 2017',
      'ENDED ended 2017',
      'BEGAN mou 2018-03-01',
    ])
  })

  test('leaves out what holds on both days, what holds on neither and what has no dates', async () => {
    await given(`(:Project {id: 'both', startYear: 2015, endYear: 2020}), (:Project {id: 'between', startYear: 2017, endYear: 2018}),
      (:Project {id: 'before', startYear: 2010, endYear: 2012}), (:Project {id: 'after', startYear: 2021}), (:Project {id: 'undated'})`)
    expect(await differences('from: "2016-06-01", to: "2019-06-01"')).toEqual([])
  })

  test('goes by dates as far as their precision goes, as @asOf does', async () => {
    await given(`(:InstitutionalAgreement {id: 'year', date: '2016'}), (:InstitutionalAgreement {id: 'month', date: '2016-06'}),
      (:InstitutionalAgreement {id: 'next-month', date: '2016-07'}), (:InstitutionalAgreement {id: 'day', date: '2016-06-16'}),
      (:InstitutionalAgreement {id: 'same-day', date: '2016-06-15'}), (:Project {id: 'that-year', startYear: 2010, endYear: 2016}),
      (:Project {id: 'year-of-to', startYear: 2010, endYear: 2017})`)
    expect(await differences('from: "2016-06-15", to: "2017-01-01"')).toEqual([
      'ENDED that-year 2016',
      'BEGAN day 2016-06-16',
      'BEGAN next-month 2016-07',
    ])
  })

  test('is what @asOf the one day and @asOf the other differ in', async () => {
    await given(
      ['2015', '2016', '2016-03', '2016-06-15', '2017-01', '2018', undefined]
        .flatMap((validFrom) =>
          ['2016', '2016-06', '2016-12-31', '2017-02', '2019', undefined].map((validTo) => ({ validFrom, validTo })),
        )
        .map(
          (dates, number) =>
            `(:Project {id: 'p${number}'${Object.entries(dates)
              .flatMap(([name, date]) => (date ? [`, ${name}: '${date}'`] : []))
              .join('')}})`,
        )
        .join(),
    )
    const idsOn = async (day: string): Promise<string[]> => {
      const { projects } = (await ask(`query @asOf(date: "${day}") { projects(first: 100) { nodes { id } } }`)) as {
        projects: { nodes: { id: string }[] }
      }
      return projects.nodes.map(({ id }) => id)
    }
    for (const [from, to] of [
      ['2016-06-15', '2017-01-31'],
      ['2015-12-31', '2016-01-01'],
      ['2016-12-31', '2018-06-01'],
    ] as const) {
      const [before, after] = [await idsOn(from), await idsOn(to)]
      const { diff } = (await ask(
        `{ diff(from: "${from}", to: "${to}", first: 100) { nodes { kind entity { id } } } }`,
      )) as Found
      expect(diff.nodes.map(({ kind, entity }) => `${kind} ${entity.id}`).sort()).toEqual(
        [
          ...after.filter((id) => !before.includes(id)).map((id) => `BEGAN ${id}`),
          ...before.filter((id) => !after.includes(id)).map((id) => `ENDED ${id}`),
        ].sort(),
      )
    }
  })

  test('is empty between a day and itself', async () => {
    await given(`(:InstitutionalAgreement {id: 'mou', date: '2016-06-15'})`)
    expect(await differences('from: "2016-06-15", to: "2016-06-15"')).toEqual([])
  })

  test('counts by kind, kind of entity, area and country, and keeps to those asked for', async () => {
    await given(`(marine:PriorityArea {id: 'marine', nameEn: 'Marine'}), (jp:Country {id: 'jp', nameEn: 'Japan'}),
      (:Project {id: 'aqua', startYear: 2017})-[:IN_AREA]->(marine), (:InstitutionalAgreement {id: 'mou', date: '2017'})-[:IN_AREA]->(marine),
      (:Project {id: 'old', startYear: 2010, endYear: 2016})<-[:PARTICIPATES_IN]-(:Institution {id: 'todai'})-[:LOCATED_IN]->(jp)`)
    expect(
      await ask(`{ all: diff(from: "2016-06-01", to: "2019-06-01") {
          facets(by: [KIND, ENTITY_KIND, PRIORITY_AREAS, COUNTRIES]) { field buckets { value count } }
        }
        marine: diff(from: "2016-06-01", to: "2019-06-01", where: { priorityAreas: { some: { id: { eq: "marine" } } } }) {
          nodes { entity { id } }
        } }`),
    ).toEqual({
      all: {
        facets: [
          {
            field: 'kind',
            buckets: [
              { value: 'BEGAN', count: 2 },
              { value: 'ENDED', count: 1 },
            ],
          },
          {
            field: 'entityKind',
            buckets: [
              { value: 'PROJECT', count: 2 },
              { value: 'INSTITUTIONAL_AGREEMENT', count: 1 },
            ],
          },
          {
            field: 'priorityAreas',
            buckets: [
              { value: 'marine', count: 2 },
              { value: null, count: 1 },
            ],
          },
          {
            field: 'countries',
            buckets: [
              { value: 'jp', count: 1 },
              { value: null, count: 2 },
            ],
          },
        ],
      },
      marine: { nodes: [{ entity: { id: 'aqua' } }, { entity: { id: 'mou' } }] },
    })
  })

  test('keeps to what holds on a day that the graph is read as of', async () => {
    await given(`(:Project {id: 'ended', startYear: 2014, endYear: 2017}), (:Project {id: 'began', startYear: 2017})`)
    expect(
      await ask(
        `query @asOf(date: "2019-06-01") { diff(from: "2016-06-01", to: "2019-06-01") { totalCount nodes { entity { id } } } }`,
      ),
    ).toEqual({ diff: { totalCount: 1, nodes: [{ entity: { id: 'began' } }] } })
  })

  test('says that it is worked out, with the sources of what began', async () => {
    await given(
      `(:Source {id: 'https://uib.no'}), (:Project {id: 'aqua', startYear: 2017, sources: ['https://uib.no']})`,
    )
    expect(await ask(`{ diff(from: "2016-06-01", to: "2019-06-01") { edges { certainty sources { id } } } }`)).toEqual({
      diff: { edges: [{ certainty: 'DERIVED', sources: [{ id: 'https://uib.no' }] }] },
    })
  })

  test('refuses a second day before the first', async () => {
    expect(await askWrongly(`{ diff(from: "2019-06-01", to: "2016-06-01") { totalCount } }`)).toMatchObject([
      {
        message: 'Query.diff(to:): expected 2019-06-01, which is from, or a later day; got "2016-06-01".',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})
