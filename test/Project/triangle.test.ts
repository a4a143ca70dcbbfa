import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

const triangle = 'triangle { corners { corner institutions { nodes { id } } } missing isWhole }'

describe('Project.triangle', () => {
  test('shows who takes part for each corner, and that all three do', async () => {
    await given(`(njalc:Project {id: 'njalc'}), (:Institution {id: 'ntnu', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(njalc),
      (:Institution {id: 'sintef', kind: 'RESEARCH_INSTITUTE'})-[:PARTICIPATES_IN]->(njalc),
      (:Institution {id: 'norsk-hydro', kind: 'COMPANY'})-[:PARTICIPATES_IN]->(njalc)`)
    expect(await ask(`{ project(by: { id: "njalc" }) { ${triangle} } }`)).toEqual({
      project: {
        triangle: {
          corners: [
            { corner: 'EDUCATION', institutions: { nodes: [{ id: 'ntnu' }] } },
            { corner: 'INDUSTRY', institutions: { nodes: [{ id: 'norsk-hydro' }] } },
            { corner: 'RESEARCH', institutions: { nodes: [{ id: 'sintef' }] } },
          ],
          missing: [],
          isWhole: true,
        },
      },
    })
  })

  test('leaves out who only pays, and whom a person who works on it belongs to', async () => {
    await given(`(uio:Institution {id: 'uio', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(cryo:Project {id: 'cryo'}),
      (cryo)-[:FUNDED_BY]->(:Institution {id: 'rcn', kind: 'FUNDER'}),
      (cryo)<-[:WORKS_ON]-(:Researcher {id: 'kari'})-[:AFFILIATED_WITH]->(:Institution {id: 'npi', kind: 'RESEARCH_INSTITUTE'})`)
    expect(await ask(`{ project(by: { id: "cryo" }) { ${triangle} } }`)).toEqual({
      project: {
        triangle: {
          corners: [{ corner: 'EDUCATION', institutions: { nodes: [{ id: 'uio' }] } }],
          missing: ['INDUSTRY', 'RESEARCH'],
          isWhole: false,
        },
      },
    })
  })

  test('is empty where nobody is named', async () => {
    await given(`(:Project {id: 'halden'})`)
    expect(await ask(`{ project(by: { id: "halden" }) { ${triangle} } }`)).toEqual({
      project: { triangle: { corners: [], missing: ['EDUCATION', 'INDUSTRY', 'RESEARCH'], isWhole: null } },
    })
  })

  test('goes by who took part on a day', async () => {
    await given(`(njalc:Project {id: 'njalc'}), (:Institution {id: 'ntnu', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(njalc),
      (:Institution {id: 'norsk-hydro', kind: 'COMPANY'})-[:PARTICIPATES_IN {validFrom: '2019'}]->(njalc)`)
    const missing = '{ project(by: { id: "njalc" }) { triangle { missing } } }'
    expect([
      await ask(`query @asOf(date: "2018-12-31") ${missing}`),
      await ask(`query @asOf(date: "2019-01-01") ${missing}`),
    ]).toEqual([
      { project: { triangle: { missing: ['INDUSTRY', 'RESEARCH'] } } },
      { project: { triangle: { missing: ['RESEARCH'] } } },
    ])
  })
})
