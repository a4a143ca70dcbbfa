import { afterAll, describe, expect, test } from '@jest/globals'
import { assertWhole } from '../../src/graph/assertWhole.ts'
import { disconnect, inTransaction } from '../support/graph.ts'

afterAll(disconnect)

describe('a database', () => {
  test('is not whole from the beginning of a restore to its end, and says which', () =>
    inTransaction(async (graph) => {
      await expect(assertWhole(graph)).resolves.toBeUndefined()
      await graph.run({ text: "CREATE (:Restore {id: 'restore', file: 'old.gz', begun: '2026-01-01T00:00:00Z'})" }, {})
      await expect(assertWhole(graph)).rejects.toThrow('a restore from old.gz, begun at 2026-01-01T00:00:00Z')
      await graph.run({ text: 'MATCH (restore:Restore) DELETE restore' }, {})
      await expect(assertWhole(graph)).resolves.toBeUndefined()
    }))
})
