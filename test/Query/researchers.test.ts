import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.researchers', () => {
  test('lists people in name order, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(:Researcher {id: 'tanaka', nameJa: '田中'}), (:Researcher {id: 'sato-yui', nameEn: 'Sato Yui'}),
      (:Researcher {id: 'kari-2', nameEn: 'Kari Berg'}), (:Researcher {id: 'kari-1', nameEn: 'Kari Berg'}),
      (:Institution {id: 'uib', nameEn: 'Bergen'})`)
    expect(await ask(`{ researchers { nodes { id } } }`)).toEqual({
      researchers: { nodes: [{ id: 'kari-1' }, { id: 'kari-2' }, { id: 'sato-yui' }, { id: 'tanaka' }] },
    })
  })

  test('goes on where the page before ended', async () => {
    await given(`(:Researcher {id: 'tanaka', nameJa: '田中'}), (:Researcher {id: 'sato-yui', nameEn: 'Sato Yui'}),
      (:Researcher {id: 'kari-2', nameEn: 'Kari Berg'}), (:Researcher {id: 'kari-1', nameEn: 'Kari Berg'})`)
    expect(await pages('researchers', 3)).toEqual([['kari-1', 'kari-2', 'sato-yui'], ['tanaka']])
  })
})
