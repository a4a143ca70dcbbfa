import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.strategies', () => {
  test('lists the newest first, those of one year by id, undated ones last', async () => {
    await given(`(:Strategy {id: 'long-term-plan'}), (:Strategy {id: 'panorama-2016', startYear: 2016}),
      (:Strategy {id: 'panorama-2021', startYear: 2021}), (:Strategy {id: 'mobility-2021', startYear: 2021}),
      (:Program {id: 'intpart', startYear: 2015})`)
    expect(await ask(`{ strategies { nodes { id } } }`)).toEqual({
      strategies: {
        nodes: [{ id: 'mobility-2021' }, { id: 'panorama-2021' }, { id: 'panorama-2016' }, { id: 'long-term-plan' }],
      },
    })
  })

  test('goes on where the page before ended', async () => {
    await given(`(:Strategy {id: 'long-term-plan'}), (:Strategy {id: 'panorama-2016', startYear: 2016}),
      (:Strategy {id: 'panorama-2021', startYear: 2021})`)
    expect(await pages('strategies', 2)).toEqual([['panorama-2021', 'panorama-2016'], ['long-term-plan']])
  })
})
