import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Triangle.corners', () => {
  test('come by their names with the government beside, last those who stand at none', async () => {
    await given(`(tour:Project {id: 'tour'}), (:Institution {id: 'uit', kind: 'UNIVERSITY'})-[:PARTICIPATES_IN]->(tour),
      (:Institution {id: 'npi', kind: 'RESEARCH_INSTITUTE'})-[:PARTICIPATES_IN]->(tour), (:Institution {id: 'khi', kind: 'COMPANY'})-[:PARTICIPATES_IN]->(tour),
      (:Institution {id: 'embassy', kind: 'EMBASSY'})-[:PARTICIPATES_IN]->(tour), (:Institution {id: 'sasakawa', kind: 'FOUNDATION'})-[:PARTICIPATES_IN]->(tour),
      (:Institution {id: 'jaa', kind: 'ASSOCIATION'})-[:PARTICIPATES_IN]->(tour), (:Institution {id: 'unknown'})-[:PARTICIPATES_IN]->(tour)`)
    expect(
      await ask(
        `{ project(by: { id: "tour" }) { triangle { corners { corner institutions { nodes { id } totalCount } } } } }`,
      ),
    ).toEqual({
      project: {
        triangle: {
          corners: [
            { corner: 'EDUCATION', institutions: { nodes: [{ id: 'uit' }], totalCount: 1 } },
            { corner: 'GOVERNMENT', institutions: { nodes: [{ id: 'embassy' }], totalCount: 1 } },
            { corner: 'INDUSTRY', institutions: { nodes: [{ id: 'khi' }], totalCount: 1 } },
            { corner: 'RESEARCH', institutions: { nodes: [{ id: 'npi' }], totalCount: 1 } },
            {
              corner: null,
              institutions: { nodes: [{ id: 'jaa' }, { id: 'sasakawa' }, { id: 'unknown' }], totalCount: 3 },
            },
          ],
        },
      },
    })
  })
})
