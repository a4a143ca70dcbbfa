import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given, statements } from '../support/given.ts'

const areas = `(:PriorityArea {id: 'a'}), (:PriorityArea {id: 'b'}), (:PriorityArea {id: 'c'})`

describe('Query.gaps', () => {
  test('says that it is worked out, and from which sources', async () => {
    await given(`(:Source {id: 'https://mofa.go.jp'}), (:Source {id: 'https://norway.no'}),
      (:PriorityArea {id: 'polar', sources: ['https://norway.no']})<-[:RAISED {sources: ['https://mofa.go.jp']}]-(:Meeting {id: 'jcm-5'})`)
    expect(await ask(`{ gaps(kind: AREA_WITHOUT_PROJECT) { edges { certainty sources { id } } } }`)).toEqual({
      gaps: { edges: [{ certainty: 'DERIVED', sources: [{ id: 'https://mofa.go.jp' }, { id: 'https://norway.no' }] }] },
    })
  })

  test('says of which kind an argument is that does not go with the kind asked for', async () => {
    expect(await askWrongly(`{ gaps(kind: AREA_WITHOUT_PROJECT, of: "ntnu") { totalCount } }`)).toEqual([
      expect.objectContaining({
        message:
          'Query.gaps(of:): expected nothing where kind is AREA_WITHOUT_PROJECT, for it goes with AGREEMENT_WITHOUT_ACTIVITY and ACTIVITY_WITHOUT_AGREEMENT and LAPSING_AGREEMENT and STRONG_WITHOUT_JOINT; got "ntnu".',
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'Query.gaps(of:)' }),
      }),
    ])
  })

  test('says so of an argument in a variable too, and takes null for nothing', async () => {
    const question = `query Gaps($kind: GapKind!, $months: Int) { gaps(kind: $kind, months: $months) { totalCount } }`
    expect(await ask(question, { kind: 'AREA_WITHOUT_PROJECT', months: null })).toEqual({ gaps: { totalCount: 0 } })
    expect(await askWrongly(question, { kind: 'AREA_WITHOUT_PROJECT', months: 6 })).toMatchObject([
      {
        message:
          'Query.gaps(months:): expected nothing where kind is AREA_WITHOUT_PROJECT, for it goes with LAPSING_AGREEMENT; got 6.',
      },
    ])
  })

  test('answers each kind that a variable gives, with one statement for each', async () => {
    await given(`${areas}, (:InstitutionalAgreement {id: 'mou', endDate: '2020'})`)
    const question = `query Gaps($kind: GapKind!) @asOf(date: "2020-01-01") { gaps(kind: $kind) { nodes { kind } } }`
    const asked = async (kind: string): Promise<unknown> => [await ask(question, { kind }), statements().length]
    expect(await asked('LAPSING_AGREEMENT')).toEqual([{ gaps: { nodes: [{ kind: 'LAPSING_AGREEMENT' }] } }, 1])
    expect(await asked('AREA_WITHOUT_PROJECT')).toEqual([
      { gaps: { nodes: Array.from('abc', () => ({ kind: 'AREA_WITHOUT_PROJECT' })) } },
      1,
    ])
  })

  test('can be read page by page', async () => {
    await given(areas)
    const page = async (after: string): Promise<unknown> =>
      ask(
        `{ gaps(kind: AREA_WITHOUT_PROJECT, first: 2${after}) { nodes { area { id } } pageInfo { endCursor hasNextPage } } }`,
      )
    const first = (await page('')) as { gaps: { pageInfo: { endCursor: string } } }
    expect(first).toMatchObject({
      gaps: { nodes: [{ area: { id: 'a' } }, { area: { id: 'b' } }], pageInfo: { hasNextPage: true } },
    })
    expect(await page(`, after: "${first.gaps.pageInfo.endCursor}"`)).toMatchObject({
      gaps: { nodes: [{ area: { id: 'c' } }], pageInfo: { hasNextPage: false } },
    })
  })

  test('takes no cursor of another kind', async () => {
    await given(areas)
    const answer = await ask(`{ gaps(kind: AREA_WITHOUT_PROJECT, first: 1) { pageInfo { endCursor } } }`)
    const { endCursor } = (answer as { gaps: { pageInfo: { endCursor: string } } }).gaps.pageInfo
    expect(await askWrongly(`{ gaps(kind: LAPSING_AGREEMENT, after: "${endCursor}") { totalCount } }`)).toMatchObject([
      {
        message: expect.stringContaining('expected a cursor that Query.gaps.LAPSING_AGREEMENT has given'),
        extensions: { code: 'BAD_USER_INPUT', argument: 'Query.gaps(after:)' },
      },
    ])
  })

  test('can be filtered, sorted and counted like any list', async () => {
    await given(`(a:Institution {id: 'a', nameEn: 'A'}), (b:Institution {id: 'b', nameEn: 'B'}), (c:Institution {id: 'c', nameEn: 'C'}),
      (mou:InstitutionalAgreement {id: 'mou', date: '2001'}), (a)-[:PARTY_TO]->(mou), (b)-[:PARTY_TO]->(mou), (c)-[:PARTY_TO]->(mou),
      (b)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'memo', date: '2011'})<-[:PARTY_TO]-(c)`)
    expect(
      await ask(`{ gaps(
        kind: AGREEMENT_WITHOUT_ACTIVITY
        where: { entities: { some: { id: { eq: "c" } } } }
        orderBy: [{ evidence: { count: DESC } }]
      ) { nodes { entities { id } } facets(by: [ENTITIES]) { buckets { value count } } } }`),
    ).toEqual({
      gaps: {
        nodes: [{ entities: [{ id: 'b' }, { id: 'c' }] }, { entities: [{ id: 'a' }, { id: 'c' }] }],
        facets: [
          {
            buckets: ['a', 'b', 'c'].map((value) => ({ value, count: 2 })),
          },
        ],
      },
    })
  })

  test('is empty in an empty graph, whatever the kind', async () => {
    await given(`(:Source {id: 'https://norway.no'})`)
    const kinds = [
      'AGREEMENT_WITHOUT_ACTIVITY',
      'ACTIVITY_WITHOUT_AGREEMENT',
      'LAPSING_AGREEMENT',
      'STRONG_WITHOUT_JOINT',
    ]
    const found = []
    for (const kind of kinds) found.push(await ask(`{ gaps(kind: ${kind}) { totalCount } }`))
    expect(found).toEqual(kinds.map(() => ({ gaps: { totalCount: 0 } })))
  })

  test('asks for a kind', async () => {
    expect(await askWrongly(`{ gaps { totalCount } }`)).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ])
  })
})
