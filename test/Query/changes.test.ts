import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given, loaded } from '../support/given.ts'

const page = 'https://example.org/page'
const source = { id: page, url: page }
const verified = { certainty: 'VERIFIED', sources: [page] }
const no = { id: 'no', nameEn: 'Norway', ...verified }
const jp = { id: 'jp', nameEn: 'Japan', ...verified }

interface Found {
  readonly changes: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly kind: string
      readonly entityId: string
      readonly version: number
      readonly fields: readonly string[]
    }[]
  }
}

/** The changes of countries in short: `CHANGED no in 2: nameNo`. */
async function changes(asked: string): Promise<string[]> {
  const { changes: found } = (await ask(`{ changes(${asked}, where: { entityKind: { eq: COUNTRY } }) {
    totalCount nodes { kind entityId version fields }
  } }`)) as Found
  expect(found.totalCount).toBe(found.nodes.length)
  return found.nodes.map(({ kind, entityId, version, fields }) =>
    [`${kind} ${entityId} in ${version}`, ...(fields.length > 0 ? [fields.join(', ')] : [])].join(': '),
  )
}

describe('Query.changes', () => {
  test('lists what entered, changed and left, each once, the newest change first, then by id', async () => {
    await loaded({ Source: [source], Country: [no, jp] })
    await loaded({
      Source: [source],
      Country: [
        { ...no, nameNo: 'Norge' },
        { id: 'se', nameEn: 'Sweden', ...verified },
      ],
    })
    await loaded({
      Source: [source],
      Country: [
        { ...no, nameNo: 'Noreg' },
        { id: 'se', nameEn: 'Sweden', ...verified },
      ],
    })
    expect([await changes('since: 0'), await changes('since: 1'), await changes('since: 3')]).toEqual([
      ['ENTERED no in 3', 'ENTERED se in 2'],
      ['CHANGED no in 3: nameNo', 'LEFT jp in 2: __typename, certainty, nameEn, sources', 'ENTERED se in 2'],
      [],
    ])
  })

  test('ends where it is told to', async () => {
    await loaded({ Source: [source], Country: [no] })
    await loaded({ Source: [source], Country: [{ ...no, nameNo: 'Norge' }] })
    await loaded({ Source: [source] })
    expect([
      await changes('since: 0, until: 2'),
      await changes('since: 1, until: 2'),
      await changes('since: 2, until: 2'),
    ]).toEqual([['ENTERED no in 2'], ['CHANGED no in 2: nameNo'], []])
  })

  test('merges the fields of several changes, and has nothing of one that is back to what it was', async () => {
    await loaded({ Source: [source], Country: [no, jp] })
    await loaded({
      Source: [source],
      Country: [
        { ...no, nameNo: 'Norge' },
        { ...jp, nameJa: '日本' },
      ],
    })
    await loaded({ Source: [source], Country: [{ ...no, nameNo: 'Norge', isoCode: 'NO' }, jp] })
    expect(await changes('since: 1')).toEqual(['CHANGED no in 3: isoCode, nameNo'])
  })

  test('has nothing of what entered and left, nor of what left and came back as it was', async () => {
    await loaded({ Source: [source], Country: [no] })
    await loaded({ Source: [source], Country: [jp] })
    await loaded({ Source: [source], Country: [no] })
    expect([await changes('since: 1'), await changes('since: 2')]).toEqual([
      [],
      ['LEFT jp in 3: __typename, certainty, nameEn, sources', 'ENTERED no in 3'],
    ])
  })

  test('has what left and came back otherwise as changed, in what is otherwise', async () => {
    await loaded({ Source: [source], Country: [no] })
    await loaded({ Source: [source] })
    await loaded({ Source: [source], Country: [{ ...no, nameNo: 'Norge' }] })
    expect(await changes('since: 1')).toEqual(['CHANGED no in 3: nameNo'])
  })

  test('counts by kind, kind of entity, field and data set', async () => {
    await loaded({ Source: [source], Country: [no] })
    await loaded({ Source: [{ ...source, title: 'A page' }], Country: [{ ...no, nameNo: 'Norge' }, jp] })
    expect(
      await ask(
        `{ changes(since: 1) { totalCount facets(by: [KIND, ENTITY_KIND, FIELDS, DATASET]) { field buckets { value count } } } }`,
      ),
    ).toEqual({
      changes: {
        totalCount: 3,
        facets: [
          {
            field: 'kind',
            buckets: [
              { value: 'CHANGED', count: 2 },
              { value: 'ENTERED', count: 1 },
            ],
          },
          {
            field: 'entityKind',
            buckets: [
              { value: 'COUNTRY', count: 2 },
              { value: null, count: 1 },
            ],
          },
          {
            field: 'fields',
            buckets: [
              { value: 'nameNo', count: 1 },
              { value: 'title', count: 1 },
              { value: null, count: 1 },
            ],
          },
          { field: 'dataset', buckets: [{ value: 'curated', count: 3 }] },
        ],
      },
    })
  })

  test('goes on page by page', async () => {
    await loaded({ Source: [source], Country: [no, jp] })
    const first = (await ask(
      `{ changes(since: 0, first: 2) { nodes { entityId } pageInfo { hasNextPage endCursor } } }`,
    )) as {
      changes: { nodes: unknown; pageInfo: { hasNextPage: boolean; endCursor: string } }
    }
    const { nodes, pageInfo } = first.changes
    expect([nodes, pageInfo.hasNextPage]).toEqual([[{ entityId: page }, { entityId: 'jp' }], true])
    expect(
      await ask(
        `query Next($after: String) { changes(since: 0, after: $after) { nodes { entityId } pageInfo { hasNextPage hasPreviousPage } } }`,
        {
          after: pageInfo.endCursor,
        },
      ),
    ).toEqual({ changes: { nodes: [{ entityId: 'no' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } } })
  })

  test('says that it is worked out, and names no source of its own', async () => {
    await loaded({ Source: [source], Country: [no] })
    expect(
      await ask(
        `{ changes(since: 0, first: 1, where: { entityId: { in: ["no"] } }) { edges { certainty sources { id } } } }`,
      ),
    ).toEqual({ changes: { edges: [{ certainty: 'DERIVED', sources: [] }] } })
  })

  test('is empty before the first facts', async () => {
    expect(await ask(`{ changes(since: 0) { totalCount } }`)).toEqual({ changes: { totalCount: 0 } })
  })

  test.each([
    [
      'a version to come',
      'since: 8',
      'since',
      'a version from 5, the first whose changes are kept, to 7, the one now; got 8',
    ],
    [
      'one below zero',
      'since: -1',
      'since',
      'a version from 5, the first whose changes are kept, to 7, the one now; got -1',
    ],
    [
      'one of before changes were kept',
      'since: 4',
      'since',
      'a version from 5, the first whose changes are kept, to 7, the one now; got 4',
    ],
    [
      'a later one to come',
      'since: 6, until: 8',
      'until',
      'a version from 6, which is since, to 7, the one now; got 8',
    ],
    [
      'a later one that is earlier',
      'since: 6, until: 5',
      'until',
      'a version from 6, which is since, to 7, the one now; got 5',
    ],
  ])('refuses %s, and says which there are', async (_, asked, argument, told) => {
    await given(`(:Graph {id: 'graph', version: 7, changesFrom: 5})`)
    expect(await askWrongly(`{ changes(${asked}) { totalCount } }`)).toMatchObject([
      { message: `Query.changes(${argument}:): expected ${told}.`, extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})
