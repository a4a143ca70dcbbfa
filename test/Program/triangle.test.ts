import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

const question = `{ program(by: { id: "kifee" }) { triangle {
  corners { corner institutions { edges { node { id } sources { id } } } } missing isWhole
} } }`

describe('Program.triangle', () => {
  test('joins its members and those of all its projects, each once with every source', async () => {
    await given(`(:Source {id: 'https://a.no'}), (:Source {id: 'https://b.no'}), (:Source {id: 'https://c.no'}), (kifee:Program {id: 'kifee'}),
      (ntnu:Institution {id: 'ntnu', kind: 'UNIVERSITY'})-[:MEMBER_OF {sources: ['https://b.no']}]->(kifee),
      (kifee)<-[:BELONGS_TO]-(steel:Project {id: 'steel'}), (kifee)<-[:FUNDED_UNDER {sources: ['https://c.no']}]-(ash:Project {id: 'ash'}),
      (ntnu)-[:PARTICIPATES_IN {sources: ['https://a.no', 'https://b.no']}]->(steel),
      (:Institution {id: 'ife', kind: 'RESEARCH_INSTITUTE'})-[:PARTICIPATES_IN]->(steel),
      (:Institution {id: 'khi', kind: 'COMPANY'})-[:PARTICIPATES_IN {sources: ['https://a.no']}]->(ash)`)
    expect(await ask(question)).toEqual({
      program: {
        triangle: {
          corners: [
            {
              corner: 'EDUCATION',
              institutions: {
                edges: [{ node: { id: 'ntnu' }, sources: [{ id: 'https://a.no' }, { id: 'https://b.no' }] }],
              },
            },
            {
              corner: 'INDUSTRY',
              institutions: {
                edges: [{ node: { id: 'khi' }, sources: [{ id: 'https://a.no' }, { id: 'https://c.no' }] }],
              },
            },
            { corner: 'RESEARCH', institutions: { edges: [{ node: { id: 'ife' }, sources: [] }] } },
          ],
          missing: [],
          isWhole: true,
        },
      },
    })
  })

  test('leaves out who pays for it or runs it', async () => {
    await given(
      `(kifee:Program {id: 'kifee'})-[:FUNDED_BY]->(rcn:Institution {id: 'rcn', kind: 'FUNDER'}), (kifee)-[:ADMINISTERED_BY]->(rcn)`,
    )
    expect(await ask(question)).toEqual({
      program: { triangle: { corners: [], missing: ['EDUCATION', 'INDUSTRY', 'RESEARCH'], isWhole: null } },
    })
  })

  test('goes by the projects and members of a day', async () => {
    await given(`(kifee:Program {id: 'kifee'})<-[:BELONGS_TO]-(steel:Project {id: 'steel', startYear: 2017, endYear: 2019}),
      (:Institution {id: 'ntnu', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(steel),
      (:Institution {id: 'khi', kind: 'COMPANY'})-[:MEMBER_OF {validFrom: '2019'}]->(kifee)`)
    const missing = '{ program(by: { id: "kifee" }) { triangle { missing } } }'
    const answers = []
    for (const day of ['2018-06-15', '2019-06-15', '2020-06-15']) {
      answers.push(await ask(`query @asOf(date: "${day}") ${missing}`))
    }
    expect(answers).toEqual(
      [['INDUSTRY', 'RESEARCH'], ['RESEARCH'], ['EDUCATION', 'RESEARCH']].map((one) => ({
        program: { triangle: { missing: one } },
      })),
    )
  })
})
