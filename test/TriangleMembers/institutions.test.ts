import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

const universities = `(:Source {id: 'https://b.no'}), (njalc:Project {id: 'njalc'}),
  (:Institution {id: 'b', nameEn: 'Toyama', kind: 'UNIVERSITY', city: 'Toyama'})-[:PARTICIPATES_IN {sources: ['https://b.no']}]->(njalc),
  (:Institution {id: 'a', nameEn: 'Tromsø', kind: 'UNIVERSITY', city: 'Tromsø'})-[:PARTICIPATES_IN]->(njalc),
  (:Institution {id: 'c', nameEn: 'Bergen', kind: 'UNIVERSITY', city: 'Bergen'})-[:PARTICIPATES_IN]->(njalc)`

describe('TriangleMembers.institutions', () => {
  test('come by name, page by page', async () => {
    await given(universities)
    const page = async (
      more: string,
    ): Promise<{ nodes: unknown; pageInfo: { hasNextPage: boolean; endCursor: string } }> => {
      const { project } = (await ask(`{ project(by: { id: "njalc" }) { triangle { corners {
        institutions(first: 2${more}) { nodes { id } pageInfo { hasNextPage endCursor } }
      } } } }`)) as { project: { triangle: { corners: [{ institutions: Awaited<ReturnType<typeof page>> }] } } }
      return project.triangle.corners[0].institutions
    }
    const first = await page('')
    const second = await page(`, after: "${first.pageInfo.endCursor}"`)
    expect([first.nodes, first.pageInfo.hasNextPage, second.nodes, second.pageInfo.hasNextPage]).toEqual([
      [{ id: 'c' }, { id: 'b' }],
      true,
      [{ id: 'a' }],
      false,
    ])
  })

  test('can be chosen, and tell where their taking part was read and that the corner was worked out', async () => {
    await given(universities)
    expect(
      await ask(`{ project(by: { id: "njalc" }) { triangle { corners {
        institutions(where: { city: { eq: "Toyama" } }) { edges { node { id } certainty sources { id } } totalCount }
      } } } }`),
    ).toEqual({
      project: {
        triangle: {
          corners: [
            {
              institutions: {
                edges: [{ node: { id: 'b' }, certainty: 'DERIVED', sources: [{ id: 'https://b.no' }] }],
                totalCount: 1,
              },
            },
          ],
        },
      },
    })
  })
})
