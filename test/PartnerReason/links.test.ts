import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PartnerReason.links', () => {
  test('are two: of the one asked about, then of the one suggested', async () => {
    await given(`(no:Country {id: 'no'}), (jp:Country {id: 'jp'}), (kifee:Program {id: 'kifee'}),
      (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (kyoto:Institution {id: 'kyoto'})-[:LOCATED_IN]->(jp),
      (uib)-[:MEMBER_OF]->(kifee)<-[:MEMBER_OF]-(kyoto)`)
    const links = async (of: string): Promise<unknown> =>
      ask(`{ suggestPartners(for: "${of}") { nodes { reasons { nodes { links { institution { id } } } } } } }`)
    const told = (one: string, other: string): unknown => ({
      suggestPartners: {
        nodes: [{ reasons: { nodes: [{ links: [{ institution: { id: one } }, { institution: { id: other } }] }] } }],
      },
    })
    expect([await links('uib'), await links('kyoto')]).toEqual([told('uib', 'kyoto'), told('kyoto', 'uib')])
  })
})
