import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ask, given, loaded, statements } from '../support/given.ts'

const page = 'https://example.org/page'
const kinds = ['ARTICLE', 'REVIEW', 'BOOK']
const years = [2019, 2020, 2021]

/** Publications of all kinds and years there are here, some without; `turn` makes another such world of the same ids. */
function world(size: number, turn: number): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> {
  const publications = Array.from({ length: size }, (_, place) => {
    const [kind, year] = [kinds[(place + turn) % 4], years[(place * 3 + turn) % 5]]
    return {
      id: `publication-${place}`,
      nameEn: `Publication ${place}`,
      certainty: place % 3 === 0 ? 'DERIVED' : 'VERIFIED',
      sources: [page],
      ...(kind !== undefined && { kind }),
      ...(year !== undefined && { year }),
    }
  })
  return { Source: [{ id: page, url: page, title: 'A page' }], Publication: publications }
}

const condition = fc.letrec<{ one: object; all: object }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom(...kinds).map((eq) => ({ kind: { eq } })),
    fc.constantFrom(...years).map((gte) => ({ year: { gte } })),
    fc.constantFrom(true, false).map((exists) => ({ year: { exists } })),
    fc.subarray(kinds).map((some) => ({ kind: { in: some }, certainty: { eq: 'VERIFIED' } })),
    tie('all'),
  ),
  all: fc.oneof(
    fc.array(tie('one'), { maxLength: 2 }).map((and) => ({ and })),
    fc.array(tie('one'), { maxLength: 2 }).map((or) => ({ or })),
    tie('one').map((not) => ({ not })),
  ),
})).one

const query = `query ($where: PublicationWhere) {
  publications(where: $where, first: 100) { totalCount nodes { id } }
}`

interface Answer {
  readonly publications: { readonly totalCount: number; readonly nodes: readonly unknown[] }
}

async function asked(where: object): Promise<Answer['publications']> {
  const { publications } = (await ask(query, { where })) as Answer
  return publications
}

describe('The total of a filtered list', () => {
  test('is the number of what is in it, whatever was loaded, changed and removed before', async () => {
    for (const [size, turn] of [
      [40, 0],
      [40, 1],
      [25, 1],
    ] as const) {
      await loaded(world(size, turn))
      await fc.assert(
        fc.asyncProperty(condition, async (where) => {
          const { totalCount, nodes } = await asked(where)
          expect(totalCount).toBe(nodes.length)
        }),
        { numRuns: 15 },
      )
    }
  })

  test('is read from what loads counted where conditions are on counted fields alone', async () => {
    await loaded(world(40, 0))
    await asked({ kind: { eq: 'ARTICLE' } })
    expect(statements().join()).toContain('Count {__of:')
    await asked({ kind: { eq: 'ARTICLE' }, nameEn: { prefix: 'Publication' } })
    expect(statements().join()).not.toContain('Count {__of:')
    await ask('query @asOf(date: "2020-06-01") { publications(where: { kind: { eq: ARTICLE } }) { totalCount } }')
    expect(statements().join()).not.toContain('Count {__of:')
  })

  test('is counted anew where something wrote past the loads', async () => {
    await loaded(world(4, 0))
    await given(
      "(:Publication {id: 'hand', kind: 'ARTICLE'}) WITH 1 AS one MATCH (g:Graph) SET g.version = g.version + 1",
    )
    expect(await asked({ kind: { eq: 'ARTICLE' } })).toMatchObject({ totalCount: 2 })
  })
})
