import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Evidence.entity', () => {
  test('is the project that both take part in, with all that is known of it', async () => {
    await given(
      `(:Institution {id: 'uib'})-[:PARTICIPATES_IN]->(:Project {id: 'aqua', acronym: 'ExcelAQUA'})<-[:PARTICIPATES_IN]-(:Institution {id: 'hokkaido'})`,
    )
    expect(
      await ask(
        `{ collaborations(from: "uib") { nodes { evidence { nodes { entity { id ... on Project { acronym } } } } } } }`,
      ),
    ).toEqual({
      collaborations: { nodes: [{ evidence: { nodes: [{ entity: { id: 'aqua', acronym: 'ExcelAQUA' } }] } }] },
    })
  })
})
