import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

interface Found {
  readonly suggestPartners: {
    readonly nodes: readonly {
      readonly reasons: {
        readonly nodes: readonly {
          readonly kind: string
          readonly links: readonly {
            readonly evidence: {
              readonly edges: readonly {
                readonly node: { readonly id: string }
                readonly sources: readonly { readonly id: string }[]
              }[]
            }
          }[]
        }[]
      }
    }[]
  }
}

/** The evidence of each reason, in short: `SAME_AREA: a (https://a.no) – b`. */
async function evidence(of: string, day?: string): Promise<string[]> {
  const { suggestPartners } = (await ask(`query ${day === undefined ? '' : `@asOf(date: "${day}")`} {
    suggestPartners(for: "${of}") { nodes { reasons { nodes { kind links { evidence { edges { node { id } sources { id } } } } } } } }
  }`)) as Found
  const told = suggestPartners.nodes.flatMap(({ reasons }) => reasons.nodes)
  return told.map(({ kind, links }) => {
    const sides = links.map(({ evidence: { edges } }) =>
      edges.map(({ node, sources }) => [node.id, ...sources.map(({ id }) => `(${id})`)].join(' ')).join(', '),
    )
    return `${kind}: ${sides.join(' – ')}`
  })
}

const two = `(:Source {id: 'https://a.no'}), (:Source {id: 'https://b.no'}), (no:Country {id: 'no'}), (jp:Country {id: 'jp'}),
  (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(no), (kyoto:Institution {id: 'kyoto'})-[:LOCATED_IN]->(jp)`

describe('ReasonLink.evidence', () => {
  test('shows what joins each of the two to a common partner, the newest first, with its sources', async () => {
    await given(`${two}, (ntnu:Institution {id: 'ntnu'}), (uib)-[:COLLABORATES_WITH]->(ntnu)-[:COLLABORATES_WITH]->(kyoto),
      (uib)-[:PARTICIPATES_IN {sources: ['https://b.no']}]->(:Project {id: 'old', startYear: 2010, sources: ['https://a.no']})<-[:PARTICIPATES_IN]-(ntnu),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', date: '2016-05-02'})<-[:PARTY_TO]-(ntnu),
      (kyoto)<-[:AFFILIATED_WITH]-(:Researcher {id: 'yui'})-[:AUTHORED]->(paper:Publication {id: 'paper'}),
      (ntnu)<-[:AFFILIATED_WITH]-(:Researcher {id: 'kari'})-[:AUTHORED]->(paper),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'alone'})`)
    expect(await evidence('uib')).toEqual(['COMMON_PARTNER: mou, old (https://a.no) (https://b.no) – paper'])
  })

  test('shows what each of the two has in an area and in a program', async () => {
    await given(`${two}, (marine:PriorityArea {id: 'marine'}), (intpart:Program {id: 'intpart'}),
      (uib)-[:PARTICIPATES_IN]->(a:Project {id: 'a'})-[:IN_AREA {sources: ['https://a.no']}]->(marine), (a)-[:FUNDED_UNDER]->(intpart),
      (kyoto)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou'})-[:IN_AREA]->(marine), (kyoto)-[:PARTICIPATES_IN]->(:Project {id: 'b'})-[:FUNDED_UNDER]->(intpart)`)
    expect(await evidence('uib')).toEqual(['SAME_AREA: a (https://a.no) – mou', 'SAME_PROGRAM: a – b'])
  })

  test('shows the network or the person itself, with where the two are said to belong', async () => {
    await given(`${two}, (kifee:Program {id: 'kifee'}), (uib)-[:MEMBER_OF {sources: ['https://a.no']}]->(kifee)<-[:MEMBER_OF]-(kyoto),
      (uib)<-[:AFFILIATED_WITH]-(:Researcher {id: 'yui'})-[:AFFILIATED_WITH {sources: ['https://b.no']}]->(kyoto)`)
    expect(await evidence('uib')).toEqual([
      'SAME_NETWORK: kifee (https://a.no) – kifee',
      'SHARED_PERSON: yui – yui (https://b.no)',
    ])
  })

  test('shows what holds on a day', async () => {
    await given(`${two}, (marine:PriorityArea {id: 'marine'}), (kyoto)-[:PARTICIPATES_IN]->(:Project {id: 'c'})-[:IN_AREA]->(marine),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'a', startYear: 2010, endYear: 2012})-[:IN_AREA]->(marine),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'b', startYear: 2016})-[:IN_AREA]->(marine)`)
    expect([await evidence('uib', '2011-06-15'), await evidence('uib', '2017-06-15')]).toEqual([
      ['SAME_AREA: a – c'],
      ['SAME_AREA: b – c'],
    ])
  })
})
