import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('TimelineEvent.call', () => {
  test('is the call that was made or closed, and null for every other event', async () => {
    await given(
      `(:Call {id: 'call-2018', year: 2018, deadline: '2018-09-25', topic: 'Fish'})-[:CALL_OF]->(:Program {id: 'intpart', startYear: 2015})`,
    )
    expect(await ask(`{ timeline { nodes { kind call { id topic } } } }`)).toEqual({
      timeline: {
        nodes: [
          { kind: 'PROGRAM_BEGAN', call: null },
          { kind: 'CALL_MADE', call: { id: 'call-2018', topic: 'Fish' } },
          { kind: 'CALL_CLOSED', call: { id: 'call-2018', topic: 'Fish' } },
        ],
      },
    })
  })
})
