import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.predecessor', () => {
  test('is the program that came before, not the one that came after', async () => {
    await given(`(:Program {id: 'bilat'})-[:SUCCEEDED_BY]->(intpart:Program {id: 'intpart'}),
      (intpart)-[:SUCCEEDED_BY]->(:Program {id: 'utforsk'})`)
    expect(await ask(`{ program(by: { id: "intpart" }) { predecessor { id } } }`)).toEqual({
      program: { predecessor: { id: 'bilat' } },
    })
  })

  test('is null for the first', async () => {
    await given(`(:Program {id: 'intpart'})-[:SUCCEEDED_BY]->(:Program {id: 'utforsk'})`)
    expect(await ask(`{ program(by: { id: "intpart" }) { predecessor { id } } }`)).toEqual({
      program: { predecessor: null },
    })
  })
})
