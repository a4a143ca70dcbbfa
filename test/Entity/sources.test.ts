import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Entity.sources', () => {
  test('lists where the facts of it were read, by address, not where those of its relations were', async () => {
    await given(`(:Source {id: 'https://rcn.no'}), (:Source {id: 'https://cordis.eu'}), (:Source {id: 'https://jsps.go.jp'}),
      (:Project {id: 'seaweed', sources: ['https://rcn.no', 'https://cordis.eu']})-[:FUNDED_UNDER {sources: ['https://jsps.go.jp']}]->
      (:Program {id: 'sicorp'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { sources { id } } }`)).toEqual({
      project: { sources: [{ id: 'https://cordis.eu' }, { id: 'https://rcn.no' }] },
    })
  })

  test('is empty where none is kept', async () => {
    await given(`(:Project {id: 'seaweed'}), (:Source {id: 'https://rcn.no'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { sources { id } } }`)).toEqual({ project: { sources: [] } })
  })
})
