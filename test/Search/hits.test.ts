import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'

const norway = `(:Country {id: 'no', nameEn: 'Norway'}), (:Program {id: 'week', nameEn: 'Norway Week'}),
  (:Project {id: 'wind', nameEn: 'Wind', note: 'Along the coast of Norway.'})`

describe('Search.hits', () => {
  test('are the best first, each with a score that says why', async () => {
    await given(norway)
    const scores = await scoresOf('norway')
    expect(scores.map(({ id, level }) => [id, level])).toEqual([
      ['no', 4],
      ['week', 2],
      ['wind', 1],
    ])
  })

  test('are of the kinds asked for', async () => {
    await given(norway)
    expect(
      await ask(`{ search(text: "norway", kinds: [PROJECT, PROGRAM]) { hits { totalCount nodes { id } } } }`),
    ).toEqual({ search: { hits: { totalCount: 2, nodes: [{ id: 'week' }, { id: 'wind' }] } } })
  })

  test('are an empty page without cursors, where nothing was found', async () => {
    expect(await ask(`{ search(text: "nothing") { hits { totalCount pageInfo { startCursor endCursor } } } }`)).toEqual(
      {
        search: { hits: { totalCount: 0, pageInfo: { startCursor: null, endCursor: null } } },
      },
    )
  })

  test('are read page by page, each once, in the order of the whole', async () => {
    await given(
      `${norway}, (:Project {id: 'ice-1', nameEn: 'Norway ice'}), (:Project {id: 'ice-2', nameEn: 'Norway ice'})`,
    )
    const pages: string[] = []
    for (let after: string | null = null; pages.length < 9;) {
      const page = (await ask(
        `query ($after: String) { search(text: "norway") { hits(first: 2, after: $after) {
          nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      )) as Page
      pages.push(...page.search.hits.nodes.map(({ id }) => id))
      if (!page.search.hits.pageInfo.hasNextPage) break
      after = page.search.hits.pageInfo.endCursor
    }
    expect(pages).toEqual((await scoresOf('norway')).map(({ id }) => id))
  })

  test('can be narrowed by their score', async () => {
    await given(norway)
    expect(
      await ask(`{ search(text: "norway") { hits(where: { edge: { score: { gte: 2 } } }) { nodes { id } } } }`),
    ).toEqual({ search: { hits: { nodes: [{ id: 'no' }, { id: 'week' }] } } })
  })

  test('have the sources of what was found', async () => {
    await given(
      `(:Institution {id: 'ntnu', nameEn: 'NTNU', sources: ['https://a.example']}), (:Source {id: 'https://a.example'})`,
    )
    expect(await ask(`{ search(text: "ntnu") { hits { edges { certainty sources { id } } } } }`)).toEqual({
      search: { hits: { edges: [{ certainty: 'VERIFIED', sources: [{ id: 'https://a.example' }] }] } },
    })
  })

  test('refuse a cursor of another list', async () => {
    expect(await askWrongly(`{ search(text: "norway") { hits(after: "nonsense") { nodes { id } } } }`)).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

interface Page {
  readonly search: {
    readonly hits: {
      readonly nodes: readonly { readonly id: string }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
  }
}

async function scoresOf(text: string): Promise<{ id: string; level: number }[]> {
  const data = await ask(`query ($text: String!) { search(text: $text) { hits { edges { score node { id } } } } }`, {
    text,
  })
  const { search } = data as { search: { hits: { edges: { score: number; node: { id: string } }[] } } }
  return search.hits.edges.map(({ score, node }) => ({ id: node.id, level: Math.floor(score) }))
}
