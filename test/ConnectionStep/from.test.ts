import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('ConnectionStep.from', () => {
  test('is where the way leaves, not where the relationship begins', async () => {
    await given(
      `(:Institution {id: 'uit'})-[:PARTICIPATES_IN]->(:Project {id: 'nuclear'})<-[:PARTICIPATES_IN]-(:Institution {id: 'riken'})`,
    )
    expect(await ask(`{ connectionPaths(from: "uit", to: "riken") { paths { steps { from { id } } } } }`)).toEqual({
      connectionPaths: { paths: [{ steps: [{ from: { id: 'uit' } }, { from: { id: 'nuclear' } }] }] },
    })
  })
})
