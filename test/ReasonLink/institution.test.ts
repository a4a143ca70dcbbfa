import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('ReasonLink.institution', () => {
  test('leads to each of the two', async () => {
    await given(`(no:Country {id: 'no', nameEn: 'Norway'}), (jp:Country {id: 'jp', nameEn: 'Japan'}), (kifee:Program {id: 'kifee'}),
      (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (kyoto:Institution {id: 'kyoto'})-[:LOCATED_IN]->(jp),
      (uib)-[:MEMBER_OF]->(kifee)<-[:MEMBER_OF]-(kyoto)`)
    expect(
      await ask(
        `{ suggestPartners(for: "uib") { nodes { reasons { nodes { links { institution { country { name } } } } } } } }`,
      ),
    ).toEqual({
      suggestPartners: {
        nodes: [
          {
            reasons: {
              nodes: [
                {
                  links: [
                    { institution: { country: { name: 'Norway' } } },
                    { institution: { country: { name: 'Japan' } } },
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
