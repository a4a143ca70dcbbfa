import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.successor', () => {
  test('is the institution that took its place, not the one whose place it took', async () => {
    await given(`(old:Institution {id: 'tokyo-tech'})-[:SUCCEEDED_BY]->(:Institution {id: 'science-tokyo'}),
      (:Institution {id: 'higher-school'})-[:SUCCEEDED_BY]->(old)`)
    expect(await ask(`{ institution(by: { id: "tokyo-tech" }) { successor { id } } }`)).toEqual({
      institution: { successor: { id: 'science-tokyo' } },
    })
  })

  test('is null while it keeps its place', async () => {
    await given(`(old:Institution {id: 'tokyo-tech'}), (:Institution {id: 'higher-school'})-[:SUCCEEDED_BY]->(old)`)
    expect(await ask(`{ institution(by: { id: "tokyo-tech" }) { successor { id } } }`)).toEqual({
      institution: { successor: null },
    })
  })
})
