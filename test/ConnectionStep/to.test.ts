import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('ConnectionStep.to', () => {
  test('is where the way arrives, not where the relationship ends', async () => {
    await given(
      `(:Institution {id: 'uit'})-[:PARTICIPATES_IN]->(:Project {id: 'nuclear'})<-[:PARTICIPATES_IN]-(:Institution {id: 'riken'})`,
    )
    expect(await ask(`{ connectionPaths(from: "uit", to: "riken") { paths { steps { to { id } } } } }`)).toEqual({
      connectionPaths: { paths: [{ steps: [{ to: { id: 'nuclear' } }, { to: { id: 'riken' } }] }] },
    })
  })
})
