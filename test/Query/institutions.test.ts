import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.institutions', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(:Institution {id: 'kyokuchi', nameJa: '国立極地研究所'}), (:Institution {id: 'todai', nameEn: 'University of Tokyo'}),
      (:Institution {id: 'hokudai-2', nameEn: 'Hokkaido University'}), (:Institution {id: 'hokudai-1', nameEn: 'Hokkaido University'}),
      (:Country {id: 'jp', nameEn: 'Japan'})`)
    expect(await ask(`{ institutions { nodes { id } } }`)).toEqual({
      institutions: { nodes: [{ id: 'hokudai-1' }, { id: 'hokudai-2' }, { id: 'todai' }, { id: 'kyokuchi' }] },
    })
  })

  test('goes on where the page before ended, past namesakes and those without an English name', async () => {
    await given(`(:Institution {id: 'kyokuchi', nameJa: '国立極地研究所'}), (:Institution {id: 'gaimusho', nameJa: '外務省'}),
      (:Institution {id: 'hokudai-2', nameEn: 'Hokkaido University'}), (:Institution {id: 'hokudai-1', nameEn: 'Hokkaido University'})`)
    expect(await pages('institutions', 1)).toEqual([['hokudai-1'], ['hokudai-2'], ['kyokuchi'], ['gaimusho']])
  })

  test("gives the last of the list in the list's own order, and how many there are in all", async () => {
    await given(`(:Institution {id: 'ntnu', nameEn: 'NTNU'}), (:Institution {id: 'aori', nameEn: 'AORI'}),
      (:Institution {id: 'riken', nameEn: 'RIKEN'})`)
    expect(
      await ask(`{ institutions(last: 2) { nodes { id } totalCount pageInfo { hasPreviousPage hasNextPage } } }`),
    ).toEqual({
      institutions: {
        nodes: [{ id: 'ntnu' }, { id: 'riken' }],
        totalCount: 3,
        pageInfo: { hasPreviousPage: true, hasNextPage: false },
      },
    })
  })
})
