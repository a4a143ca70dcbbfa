import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Call.program', () => {
  test('is the program that made it, not another one', async () => {
    await given(`(:Call {id: 'call-2018'})-[:CALL_OF]->(:Program {id: 'intpart'}),
      (:Call {id: 'call-2019'})-[:CALL_OF]->(:Program {id: 'utforsk'})`)
    expect(await ask(`{ node(id: "call-2018") { ... on Call { program { id } } } }`)).toEqual({
      node: { program: { id: 'intpart' } },
    })
  })

  test('is null where no program is known', async () => {
    await given(`(:Call {id: 'call-2018'}), (:Program {id: 'intpart'})`)
    expect(await ask(`{ node(id: "call-2018") { ... on Call { program { id } } } }`)).toEqual({
      node: { program: null },
    })
  })
})
