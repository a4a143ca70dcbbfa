import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Call.sources', () => {
  test('lists where the call was read, by address, and no other source', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Source {id: 'https://rcn.no'}), (:Source {id: 'https://hkdir.no'}),
      (:Call {id: 'call-2018', sources: ['https://rcn.no', 'https://hkdir.no']})`)
    expect(await ask(`{ node(id: "call-2018") { ... on Call { sources { id } } } }`)).toEqual({
      node: { sources: [{ id: 'https://hkdir.no' }, { id: 'https://rcn.no' }] },
    })
  })

  test('is empty where none is kept', async () => {
    await given(`(:Call {id: 'call-2018'}), (:Source {id: 'https://rcn.no'})`)
    expect(await ask(`{ node(id: "call-2018") { ... on Call { sources { id } } } }`)).toEqual({ node: { sources: [] } })
  })
})
