import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.publications', () => {
  test('lists the newest first, those of one year by id, undated ones last', async () => {
    await given(`(:Publication {id: 'w1'}), (:Publication {id: 'w2', year: 2016}),
      (:Publication {id: 'w4', year: 2021}), (:Publication {id: 'w3', year: 2021}), (:Project {id: 'seaweed', startYear: 2021})`)
    expect(await ask(`{ publications { nodes { id } } }`)).toEqual({
      publications: { nodes: [{ id: 'w3' }, { id: 'w4' }, { id: 'w2' }, { id: 'w1' }] },
    })
  })

  test('goes on where the page before ended', async () => {
    await given(`(:Publication {id: 'w1'}), (:Publication {id: 'w2', year: 2016}),
      (:Publication {id: 'w4', year: 2021}), (:Publication {id: 'w3', year: 2021})`)
    expect(await pages('publications', 3)).toEqual([['w3', 'w4', 'w2'], ['w1']])
  })
})
