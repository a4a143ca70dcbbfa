import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Claim.sources', () => {
  test('lists where the claim was read, by address, and not where what it is about was', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Source {id: 'https://rcn.no'}), (:Source {id: 'https://hkdir.no'}),
      (:Claim {id: 'end-2015', sources: ['https://rcn.no', 'https://hkdir.no']})-[:CLAIM_OF]->
      (:Project {id: 'seaweed', sources: ['https://jsps.go.jp']})`)
    expect(await ask(`{ node(id: "end-2015") { ... on Claim { sources { id } } } }`)).toEqual({
      node: { sources: [{ id: 'https://hkdir.no' }, { id: 'https://rcn.no' }] },
    })
  })

  test('is empty where none is kept', async () => {
    await given(`(:Claim {id: 'end-2015'}), (:Source {id: 'https://rcn.no'})`)
    expect(await ask(`{ node(id: "end-2015") { ... on Claim { sources { id } } } }`)).toEqual({ node: { sources: [] } })
  })
})
