import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

interface Found {
  readonly collaborations: {
    readonly nodes: readonly {
      readonly triangle: {
        readonly corners: readonly {
          readonly corner: string | null
          readonly institutions: { readonly nodes: readonly { readonly id: string }[] }
        }[]
      }
    }[]
  }
}

/** The members of a partnership's triangle, in short: `EDUCATION: ntnu, toyama`. */
async function members(asked: string, day?: string): Promise<string[]> {
  const { collaborations } = (await ask(`query ${day === undefined ? '' : `@asOf(date: "${day}")`} {
    collaborations(${asked}) { nodes { triangle { corners { corner institutions { nodes { id } } } } } }
  }`)) as Found
  return collaborations.nodes.flatMap(({ triangle }) =>
    triangle.corners.map(
      ({ corner, institutions }) => `${corner ?? '–'}: ${institutions.nodes.map(({ id }) => id).join(', ')}`,
    ),
  )
}

describe('Partnership.triangle', () => {
  test('shows everyone with a part in the projects and agreements of two, others too', async () => {
    await given(`(ntnu:Institution {id: 'ntnu', kind: 'UNIVERSITY'}), (toyama:Institution {id: 'toyama', kind: 'UNIVERSITY'}),
      (njalc:Project {id: 'njalc'}), (mou:InstitutionalAgreement {id: 'mou'}),
      (ntnu)-[:PARTICIPATES_IN]->(njalc)<-[:PARTICIPATES_IN]-(toyama), (:Institution {id: 'sintef', kind: 'RESEARCH_INSTITUTE'})-[:PARTICIPATES_IN]->(njalc),
      (ntnu)-[:PARTY_TO]->(mou)<-[:PARTY_TO]-(toyama), (:Institution {id: 'jaa', kind: 'ASSOCIATION'})-[:PARTY_TO]->(mou),
      (ntnu)-[:PARTICIPATES_IN]->(:Project {id: 'other'})<-[:PARTICIPATES_IN]-(:Institution {id: 'hydro', kind: 'COMPANY'})`)
    expect(await members('from: "ntnu", with: "toyama"')).toEqual([
      'EDUCATION: ntnu, toyama',
      'RESEARCH: sintef',
      '–: jaa',
    ])
  })

  test('shows the institutions of the authors of a publication', async () => {
    await given(`(fish:Publication {id: 'fish'}),
      (:Institution {id: 'uib', kind: 'UNIVERSITY'})<-[:AFFILIATED_WITH]-(:Researcher {id: 'kari'})-[:AUTHORED]->(fish),
      (:Institution {id: 'aori', kind: 'RESEARCH_CENTRE'})<-[:AFFILIATED_WITH]-(:Researcher {id: 'yui'})-[:AUTHORED]->(fish)`)
    expect(await members('from: "uib"')).toEqual(['EDUCATION: uib', 'RESEARCH: aori'])
  })

  test('counts who pays only where paying joins the two', async () => {
    await given(`(kifee:Program {id: 'kifee'})-[:FUNDED_BY]->(:Institution {id: 'rcn', kind: 'FUNDER'}),
      (ntnu:Institution {id: 'ntnu', kind: 'UNIVERSITY'})-[:MEMBER_OF]->(kifee),
      (ash:Project {id: 'ash'})-[:FUNDED_BY]->(:Institution {id: 'jst', kind: 'FUNDER'}),
      (ntnu)-[:PARTICIPATES_IN]->(ash)<-[:PARTICIPATES_IN]-(:Institution {id: 'khi', kind: 'COMPANY'})`)
    expect([
      await members('from: "ntnu", with: "rcn"'),
      await members('from: "ntnu", with: "khi"'),
      await members('from: "ntnu", with: "jst"'),
    ]).toEqual([
      ['EDUCATION: ntnu', 'GOVERNMENT: rcn'],
      ['EDUCATION: ntnu', 'INDUSTRY: khi'],
      ['EDUCATION: ntnu', 'GOVERNMENT: jst', 'INDUSTRY: khi'],
    ])
  })

  test('is the same seen from the other side', async () => {
    await given(`(hydro:Institution {id: 'hydro', kind: 'COMPANY'})-[:PARTICIPATES_IN]->(njalc:Project {id: 'njalc'}),
      (ntnu:Institution {id: 'ntnu', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(njalc)`)
    expect(await members('from: "hydro", with: "ntnu"')).toEqual(await members('from: "ntnu", with: "hydro"'))
  })

  test('goes by who had a part on a day', async () => {
    await given(`(njalc:Project {id: 'njalc'}), (:Institution {id: 'ntnu', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(njalc),
      (:Institution {id: 'toyama', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(njalc),
      (:Institution {id: 'hydro', kind: 'COMPANY'})-[:PARTICIPATES_IN {validFrom: '2019'}]->(njalc)`)
    expect([
      await members('from: "ntnu", with: "toyama"', '2018-12-31'),
      await members('from: "ntnu", with: "toyama"', '2019-01-01'),
    ]).toEqual([['EDUCATION: ntnu, toyama'], ['EDUCATION: ntnu, toyama', 'INDUSTRY: hydro']])
  })
})
