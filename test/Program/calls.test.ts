import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.calls', () => {
  test('lists the newest call first, those of one year by id, undated ones last', async () => {
    await given(`(intpart:Program {id: 'intpart'}),
      (:Call {id: 'call-pilot'})-[:CALL_OF]->(intpart),
      (:Call {id: 'call-2015', year: 2015})-[:CALL_OF]->(intpart),
      (:Call {id: 'call-2018-b', year: 2018})-[:CALL_OF]->(intpart),
      (:Call {id: 'call-2018-a', year: 2018})-[:CALL_OF]->(intpart)`)
    expect(await ask(`{ program(by: { id: "intpart" }) { calls { id } } }`)).toEqual({
      program: { calls: [{ id: 'call-2018-a' }, { id: 'call-2018-b' }, { id: 'call-2015' }, { id: 'call-pilot' }] },
    })
  })

  test('leaves out the calls of other programs', async () => {
    await given(`(:Call {id: 'intpart-2018'})-[:CALL_OF]->(:Program {id: 'intpart'}),
      (:Call {id: 'utforsk-2018'})-[:CALL_OF]->(:Program {id: 'utforsk'})`)
    expect(await ask(`{ program(by: { id: "intpart" }) { calls { id } } }`)).toEqual({
      program: { calls: [{ id: 'intpart-2018' }] },
    })
  })
})
