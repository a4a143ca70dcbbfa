import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Triangle.missing', () => {
  test('names the corners without a member, whom an association or one of unknown kind does not fill', async () => {
    await given(`(njalc:Project {id: 'njalc'}), (:Institution {id: 'ntnu', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(njalc),
      (:Institution {id: 'jaa', kind: 'ASSOCIATION'})-[:PARTICIPATES_IN]->(njalc), (:Institution {id: 'unknown'})-[:PARTICIPATES_IN]->(njalc)`)
    expect(await ask(`{ project(by: { id: "njalc" }) { triangle { missing } } }`)).toEqual({
      project: { triangle: { missing: ['INDUSTRY', 'RESEARCH'] } },
    })
  })

  test('never names the government', async () => {
    await given(`(njalc:Project {id: 'njalc'}), (:Institution {id: 'ntnu', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(njalc),
      (:Institution {id: 'sintef', kind: 'RESEARCH_INSTITUTE'})-[:PARTICIPATES_IN]->(njalc), (:Institution {id: 'hydro', kind: 'COMPANY'})-[:PARTICIPATES_IN]->(njalc)`)
    expect(await ask(`{ project(by: { id: "njalc" }) { triangle { missing } } }`)).toEqual({
      project: { triangle: { missing: [] } },
    })
  })
})
