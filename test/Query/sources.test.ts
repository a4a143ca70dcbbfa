import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.sources', () => {
  test('lists sources by title, those of one title by address, those without a title last', async () => {
    await given(`(:Source {id: 'https://a.no'}), (:Source {id: 'https://d.no', title: 'Yearbook'}),
      (:Source {id: 'https://c.no', title: 'Agreement'}), (:Source {id: 'https://b.no', title: 'Agreement'}),
      (:Institution {id: 'uib'})`)
    expect(await ask(`{ sources { nodes { id } } }`)).toEqual({
      sources: {
        nodes: [{ id: 'https://b.no' }, { id: 'https://c.no' }, { id: 'https://d.no' }, { id: 'https://a.no' }],
      },
    })
  })

  test('goes on where the page before ended, past those without a title', async () => {
    await given(`(:Source {id: 'https://d.no'}), (:Source {id: 'https://a.no'}),
      (:Source {id: 'https://c.no', title: 'Agreement'}), (:Source {id: 'https://b.no', title: 'Agreement'})`)
    expect(await pages('sources', 3)).toEqual([['https://b.no', 'https://c.no', 'https://a.no'], ['https://d.no']])
  })
})
