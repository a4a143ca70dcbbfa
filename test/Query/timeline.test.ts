import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

interface Found {
  readonly timeline: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly date: string
      readonly kind: string
      readonly entity: { readonly id: string }
      readonly call: { readonly id: string } | null
    }[]
  }
}

/** The events in short: `2016 PROJECT_BEGAN aqua`. */
async function events(asked = '', day?: string): Promise<string[]> {
  const { timeline } = (await ask(`query ${day === undefined ? '' : `@asOf(date: "${day}")`} {
    timeline${asked === '' ? '' : `(${asked})`} { totalCount nodes { date kind entity { id } call { id } } }
  }`)) as Found
  expect(timeline.totalCount).toBe(timeline.nodes.length)
  return timeline.nodes.map(inShort)
}

function inShort({ date, kind, entity, call }: Found['timeline']['nodes'][number]): string {
  return `${date} ${kind} ${entity.id}${call ? ` ${call.id}` : ''}`
}

/** All events, two at a time from the first to the last or from the last to the first. */
async function read(asked: string, direction: 'first' | 'last'): Promise<string[]> {
  const [cursor, bound] = direction === 'first' ? ['endCursor', 'after'] : ['startCursor', 'before']
  const all: string[][] = []
  for (let at: string | null = ''; at !== null;) {
    const { timeline } = (await ask(
      `{ timeline(${asked} ${direction}: 2 ${at === '' ? '' : `${bound}: "${at}"`}) {
        nodes { date kind entity { id } call { id } } pageInfo { cursor: ${cursor} hasNextPage hasPreviousPage }
      } }`,
    )) as Found & {
      timeline: { pageInfo: { cursor: string; hasNextPage: boolean; hasPreviousPage: boolean } }
    }
    const { pageInfo, nodes } = timeline
    all.push(nodes.map(inShort))
    at = (direction === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage) ? pageInfo.cursor : null
  }
  return (direction === 'first' ? all : all.toReversed()).flat()
}

const agreement = `(agreement:BilateralAgreement {id: 'st-2003', signedDate: '2003-05-27'}), (no:Country {id: 'no'}), (jp:Country {id: 'jp'}),
  (agreement)-[:BETWEEN]->(no), (agreement)-[:BETWEEN]->(jp),
  (agreement)-[:NAMES]->(health:PriorityArea {id: 'health', agreedDate: '2018-06-06'}), (agreement)-[:NAMES]->(marine:PriorityArea {id: 'marine'}),
  (:Meeting {id: 'jcm-1', date: '2004-06'})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'jcm-6', date: '2018-06-06'})-[:HELD_UNDER]->(agreement)`

const partnership = `(intpart:Program {id: 'intpart', startYear: 2015, endYear: 2025}),
  (:Call {id: 'call-2016', year: 2016, deadline: '2016-04-20'})-[:CALL_OF]->(intpart),
  (aqua:Project {id: 'aqua', startYear: 2017, endYear: 2019})-[:FUNDED_UNDER]->(intpart),
  (uib:Institution {id: 'uib', established: 1946})-[:PARTICIPATES_IN]->(aqua), (uib)-[:LOCATED_IN]->(no:Country {id: 'no'}),
  (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', date: '2016-05-02'}),
  (:Institution {id: 'bjerknes', established: 2002})-[:PART_OF]->(uib),
  (uib)<-[:AFFILIATED_WITH]-(kari:Researcher {id: 'kari'})-[:AUTHORED]->(:Publication {id: 'fish', year: 2018}),
  (kari)-[:WORKS_ON]->(aqua)`

describe('Query.timeline', () => {
  test('tells what happened to an agreement: its signing, its meetings, the areas agreed', async () => {
    await given(agreement)
    expect(await events('of: "st-2003"')).toEqual([
      '2003-05-27 AGREEMENT_SIGNED st-2003',
      '2004-06 MEETING_HELD jcm-1',
      '2018-06-06 AREA_AGREED health',
      '2018-06-06 MEETING_HELD jcm-6',
    ])
  })

  test('tells of an institution its founding, its projects and its agreements, and not the founding of its units', async () => {
    await given(partnership)
    expect(await events('of: "uib"')).toEqual([
      '1946 INSTITUTION_FOUNDED uib',
      '2016-05-02 AGREEMENT_SIGNED mou',
      '2017 PROJECT_BEGAN aqua',
      '2019 PROJECT_ENDED aqua',
    ])
  })

  test('tells of a program its calls and its projects', async () => {
    await given(partnership)
    expect(await events('of: "intpart"')).toEqual([
      '2015 PROGRAM_BEGAN intpart',
      '2016 CALL_MADE intpart call-2016',
      '2016-04-20 CALL_CLOSED intpart call-2016',
      '2017 PROJECT_BEGAN aqua',
      '2019 PROJECT_ENDED aqua',
      '2025 PROGRAM_ENDED intpart',
    ])
  })

  test('tells of a person the projects and publications, of a country what its institutions have a part in', async () => {
    await given(partnership)
    expect([await events('of: "kari"'), await events('of: "no"')]).toEqual([
      ['2017 PROJECT_BEGAN aqua', '2018 PUBLISHED fish', '2019 PROJECT_ENDED aqua'],
      ['2016-05-02 AGREEMENT_SIGNED mou', '2017 PROJECT_BEGAN aqua', '2019 PROJECT_ENDED aqua'],
    ])
  })

  test('tells of an area its projects, programs and meetings, and each event once', async () => {
    await given(`(marine:PriorityArea {id: 'marine', agreedDate: '2005'}), (:Meeting {id: 'jcm-5', date: '2015-02-11'})-[:RAISED]->(marine),
      (:Project {id: 'aqua', startYear: 2017})-[:IN_AREA]->(marine), (:Program {id: 'ocean', startYear: 2014})-[:IN_AREA]->(marine),
      (:Meeting {id: 'jcm-6', date: '2018'})-[:RAISED {kind: 'ADDED'}]->(marine), (twice:Project {id: 'twice', startYear: 2019})-[:IN_AREA]->(marine), (twice)-[:IN_AREA]->(marine)`)
    expect(await events('of: "marine"')).toEqual([
      '2005 AREA_AGREED marine',
      '2014 PROGRAM_BEGAN ocean',
      '2015-02-11 MEETING_HELD jcm-5',
      '2017 PROJECT_BEGAN aqua',
      '2018 MEETING_HELD jcm-6',
      '2019 PROJECT_BEGAN twice',
    ])
  })

  test('tells everything where nothing is named', async () => {
    await given(partnership)
    expect(await events()).toEqual([
      '1946 INSTITUTION_FOUNDED uib',
      '2002 INSTITUTION_FOUNDED bjerknes',
      '2015 PROGRAM_BEGAN intpart',
      '2016 CALL_MADE intpart call-2016',
      '2016-04-20 CALL_CLOSED intpart call-2016',
      '2016-05-02 AGREEMENT_SIGNED mou',
      '2017 PROJECT_BEGAN aqua',
      '2018 PUBLISHED fish',
      '2019 PROJECT_ENDED aqua',
      '2025 PROGRAM_ENDED intpart',
    ])
  })

  test('has a year before its months and a month before its days, what falls together by kind, then by id', async () => {
    await given(`(:Project {id: 'day', startYear: 2016, date: '2016-05-02'}), (:InstitutionalAgreement {id: 'month', date: '2016-05'}),
      (:Project {id: 'b-year', startYear: 2016}), (:Project {id: 'a-year', startYear: 2016}), (:Program {id: 'program', startYear: 2016}),
      (:Publication {id: 'next', year: 2017}), (:Publication {id: 'before', year: 2015})`)
    expect(
      await events('where: { kind: { in: [PROJECT_BEGAN, PROGRAM_BEGAN, AGREEMENT_SIGNED, PUBLISHED] } }'),
    ).toEqual([
      '2015 PUBLISHED before',
      '2016 PROGRAM_BEGAN program',
      '2016 PROJECT_BEGAN a-year',
      '2016 PROJECT_BEGAN b-year',
      '2016-05 AGREEMENT_SIGNED month',
      '2016-05-02 PROJECT_BEGAN day',
      '2017 PUBLISHED next',
    ])
  })

  test('tells of a workshop once, that it was held, and nothing of what has no date', async () => {
    await given(`(:Project {id: 'seminar', kind: 'WORKSHOP', startYear: 2019, endYear: 2019}), (:Project {id: 'undated'}),
      (:Project {id: 'party', kind: 'EVENT', date: '2025-10-27'}), (:InstitutionalAgreement {id: 'undated-mou'})`)
    expect(await events()).toEqual(['2019 EVENT_HELD seminar', '2025-10-27 EVENT_HELD party'])
  })

  test.each(['', 'of: "intpart"'])('can be read page by page both ways (%s)', async (asked) => {
    await given(partnership)
    const all = await events(asked)
    expect([await read(asked, 'first'), await read(asked, 'last')]).toEqual([all, all])
  })

  test('tells whether there is more on either side of a page', async () => {
    await given(partnership)
    const { timeline } = (await ask(
      `{ timeline(first: 3) { pageInfo { endCursor hasNextPage hasPreviousPage } } }`,
    )) as {
      timeline: { pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean } }
    }
    const { endCursor, ...more } = timeline.pageInfo
    const info = 'pageInfo { hasNextPage hasPreviousPage }'
    expect([
      more,
      await ask(`{ timeline(first: 3, after: "${endCursor}") { ${info} } }`),
      await ask(`{ timeline(last: 3, before: "${endCursor}") { ${info} } }`),
    ]).toEqual([
      { hasNextPage: true, hasPreviousPage: false },
      { timeline: { pageInfo: { hasNextPage: true, hasPreviousPage: true } } },
      { timeline: { pageInfo: { hasNextPage: true, hasPreviousPage: false } } },
    ])
  })

  test('is filtered by kind, by date and by what it happened to, and counted by kind and year', async () => {
    await given(partnership)
    expect([
      await events(
        'where: { date: { gte: "2016", lt: "2018" }, kind: { in: [CALL_MADE, CALL_CLOSED, PROJECT_BEGAN] } }',
      ),
      await events('where: { entity: { some: { id: { eq: "aqua" } } } }'),
      await ask(
        `{ timeline(of: "intpart", where: { kind: { eq: CALL_MADE } }) { facets(by: [KIND, YEAR]) { field buckets { value count } } } }`,
      ),
    ]).toEqual([
      ['2016 CALL_MADE intpart call-2016', '2016-04-20 CALL_CLOSED intpart call-2016', '2017 PROJECT_BEGAN aqua'],
      ['2017 PROJECT_BEGAN aqua', '2019 PROJECT_ENDED aqua'],
      {
        timeline: {
          facets: [
            {
              field: 'kind',
              buckets: [
                'CALL_CLOSED',
                'CALL_MADE',
                'PROGRAM_BEGAN',
                'PROGRAM_ENDED',
                'PROJECT_BEGAN',
                'PROJECT_ENDED',
              ].map((value) => ({ value, count: 1 })),
            },
            { field: 'year', buckets: [{ value: '2016', count: 1 }] },
          ],
        },
      },
    ])
  })

  test('comes in another order when asked', async () => {
    await given(partnership)
    expect(await events('of: "uib", orderBy: [{ date: DESC }]')).toEqual([
      '2019 PROJECT_ENDED aqua',
      '2017 PROJECT_BEGAN aqua',
      '2016-05-02 AGREEMENT_SIGNED mou',
      '1946 INSTITUTION_FOUNDED uib',
    ])
  })

  test('tells as of a day what had happened by then to what held that day', async () => {
    await given(
      `${agreement}, (:Project {id: 'ended', startYear: 2005, endYear: 2007}), (:Project {id: 'running', startYear: 2016, endYear: 2019})`,
    )
    expect([await events('', '2018-06-05'), await events('of: "st-2003"', '2004-07-01')]).toEqual([
      ['2003-05-27 AGREEMENT_SIGNED st-2003', '2004-06 MEETING_HELD jcm-1', '2016 PROJECT_BEGAN running'],
      ['2003-05-27 AGREEMENT_SIGNED st-2003', '2004-06 MEETING_HELD jcm-1'],
    ])
  })

  test('leaves out as of a day the calls of a program that had ended, and what no longer stood beside the entity', async () => {
    await given(`(:Call {id: 'call-2010', year: 2010})-[:CALL_OF]->(:Program {id: 'past', startYear: 2009, endYear: 2012}),
      (:Institution {id: 'uib'})-[:PARTICIPATES_IN {validTo: '2012'}]->(:Project {id: 'left', startYear: 2010})`)
    expect([await events('', '2015-01-01'), await events('of: "uib"', '2015-01-01')]).toEqual([
      ['2010 PROJECT_BEGAN left'],
      [],
    ])
  })

  test('says where an event was read and whether its date was worked out', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}),
      (:Program {id: 'eig', startYear: 2015, endYear: 2020, derivedFields: ['startYear'], sources: ['https://jsps.go.jp']})`)
    expect(
      await ask(`{ timeline { edges { certainty sources { id } node { kind certainty sources { id } } } } }`),
    ).toEqual({
      timeline: {
        edges: [
          ['PROGRAM_BEGAN', 'DERIVED'],
          ['PROGRAM_ENDED', 'VERIFIED'],
        ].map(([kind, certainty]) => ({
          certainty,
          sources: [{ id: 'https://jsps.go.jp' }],
          node: { kind, certainty, sources: [{ id: 'https://jsps.go.jp' }] },
        })),
      },
    })
  })

  test('is empty around nothing', async () => {
    await given(partnership)
    expect(await events('of: "nobody"')).toEqual([])
  })
})
