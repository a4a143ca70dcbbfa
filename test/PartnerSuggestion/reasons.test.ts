import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

const graph = `(:Source {id: 'https://a.no'}), (:Source {id: 'https://b.jp'}), (no:Country {id: 'no'}), (jp:Country {id: 'jp'}),
  (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (kyoto:Institution {id: 'kyoto'})-[:LOCATED_IN]->(jp),
  (riken:Institution {id: 'riken', nameEn: 'RIKEN'}), (ntnu:Institution {id: 'ntnu', nameEn: 'NTNU'}),
  (uib)-[:COLLABORATES_WITH]->(riken)-[:COLLABORATES_WITH]->(kyoto), (uib)-[:COLLABORATES_WITH]->(ntnu)-[:COLLABORATES_WITH]->(kyoto),
  (kifee:Program {id: 'kifee'}), (uib)-[:MEMBER_OF {sources: ['https://b.jp']}]->(kifee)<-[:MEMBER_OF {sources: ['https://a.no']}]-(kyoto)`

describe('PartnerSuggestion.reasons', () => {
  test('come weightiest first, then by kind and name, page by page', async () => {
    await given(graph)
    const page = async (more: string): Promise<{ nodes: unknown; pageInfo: { endCursor: string } }> => {
      const { suggestPartners } = (await ask(`{ suggestPartners(for: "uib") { nodes {
        reasons(first: 2${more}) { nodes { kind through { id } } totalCount pageInfo { endCursor } }
      } } }`)) as { suggestPartners: { nodes: [{ reasons: Awaited<ReturnType<typeof page>> }] } }
      return suggestPartners.nodes[0].reasons
    }
    const first = await page('')
    const second = await page(`, after: "${first.pageInfo.endCursor}"`)
    expect([first, second.nodes]).toMatchObject([
      {
        totalCount: 3,
        nodes: [
          { kind: 'SAME_NETWORK', through: { id: 'kifee' } },
          { kind: 'COMMON_PARTNER', through: { id: 'ntnu' } },
        ],
      },
      [{ kind: 'COMMON_PARTNER', through: { id: 'riken' } }],
    ])
  })

  test('can be chosen and counted by kind: who can introduce the two', async () => {
    await given(graph)
    expect(
      await ask(`{ suggestPartners(for: "uib") { nodes { reasons(where: { kind: { eq: COMMON_PARTNER } }) {
        nodes { through { id } } facets(by: [KIND]) { buckets { value count } }
      } } } }`),
    ).toEqual({
      suggestPartners: {
        nodes: [
          {
            reasons: {
              nodes: [{ through: { id: 'ntnu' } }, { through: { id: 'riken' } }],
              facets: [
                {
                  buckets: [
                    { value: 'COMMON_PARTNER', count: 2 },
                    { value: 'SAME_NETWORK', count: 1 },
                  ],
                },
              ],
            },
          },
        ],
      },
    })
  })

  test('tell that they are worked out, from which sources', async () => {
    await given(graph)
    expect(
      await ask(
        `{ suggestPartners(for: "uib") { nodes { reasons(first: 1) { edges { certainty sources { id } } } } } }`,
      ),
    ).toEqual({
      suggestPartners: {
        nodes: [
          { reasons: { edges: [{ certainty: 'DERIVED', sources: [{ id: 'https://a.no' }, { id: 'https://b.jp' }] }] } },
        ],
      },
    })
  })
})
