import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Search.kinds', () => {
  test('counts what was found of each kind, those too that the hits leave out; most first', async () => {
    await given(`(:Country {id: 'no', nameEn: 'Norway'}), (:Project {id: 'a', nameEn: 'Norway'}),
      (:Project {id: 'b', nameEn: 'Norway ice'}), (:Project {id: 'c', nameEn: 'Fire'})`)
    expect(
      await ask(`{ search(text: "norway", kinds: [COUNTRY]) { kinds { kind count } hits { totalCount } } }`),
    ).toEqual({
      search: {
        kinds: [
          { kind: 'PROJECT', count: 2 },
          { kind: 'COUNTRY', count: 1 },
        ],
        hits: { totalCount: 1 },
      },
    })
  })

  test('is empty where nothing was found', async () => {
    expect(await ask(`{ search(text: "nothing") { kinds { kind } } }`)).toEqual({ search: { kinds: [] } })
  })
})
