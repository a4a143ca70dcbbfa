import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.projects', () => {
  test('lists the newest first, those of one year by id, undated ones last', async () => {
    await given(`(:Project {id: 'ny-alesund'}), (:Project {id: 'excelaqua', startYear: 2016}),
      (:Project {id: 'seaweed', startYear: 2021}), (:Project {id: 'catalysis', startYear: 2021}),
      (:Program {id: 'intpart', startYear: 2015})`)
    expect(await ask(`{ projects { nodes { id } } }`)).toEqual({
      projects: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
    })
  })

  test('goes on where the page before ended, past undated ones', async () => {
    await given(`(:Project {id: 'ny-alesund'}), (:Project {id: 'kelp'}),
      (:Project {id: 'seaweed', startYear: 2021}), (:Project {id: 'catalysis', startYear: 2021})`)
    expect(await pages('projects', 1)).toEqual([['catalysis'], ['seaweed'], ['kelp'], ['ny-alesund']])
  })
})
