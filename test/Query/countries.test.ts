import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.countries', () => {
  test('lists countries by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(:Country {id: 'hr', nameNo: 'Kroatia'}), (:Country {id: 'no', nameEn: 'Norway'}),
      (:Country {id: 'kr', nameEn: 'Korea'}), (:Country {id: 'kp', nameEn: 'Korea'}), (:Institution {id: 'uib', nameEn: 'Bergen'})`)
    expect(await ask(`{ countries { nodes { id } } }`)).toEqual({
      countries: { nodes: [{ id: 'kp' }, { id: 'kr' }, { id: 'hr' }, { id: 'no' }] },
    })
  })

  test('goes on where the page before ended, past those without an English name', async () => {
    await given(`(:Country {id: 'se', nameNo: 'Sverige'}), (:Country {id: 'dk', nameNo: 'Danmark'}),
      (:Country {id: 'kr', nameEn: 'Korea'}), (:Country {id: 'kp', nameEn: 'Korea'}), (:Country {id: 'fi', nameNo: 'Finland'})`)
    expect(await pages('countries', 1)).toEqual([['dk'], ['fi'], ['kp'], ['kr'], ['se']])
  })
})
