import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.programs', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(:Program {id: 'stipend', nameNo: 'Stipendordningen'}), (:Program {id: 'utforsk', nameEn: 'UTFORSK'}),
      (:Program {id: 'intpart-2', nameEn: 'INTPART'}), (:Program {id: 'intpart-1', nameEn: 'INTPART'}),
      (:Project {id: 'seaweed', nameEn: 'Seaweed'})`)
    expect(await ask(`{ programs { nodes { id } } }`)).toEqual({
      programs: { nodes: [{ id: 'intpart-1' }, { id: 'intpart-2' }, { id: 'stipend' }, { id: 'utforsk' }] },
    })
  })

  test('goes on where the page before ended', async () => {
    await given(`(:Program {id: 'stipend', nameNo: 'Stipendordningen'}), (:Program {id: 'utforsk', nameEn: 'UTFORSK'}),
      (:Program {id: 'intpart-2', nameEn: 'INTPART'}), (:Program {id: 'intpart-1', nameEn: 'INTPART'})`)
    expect(await pages('programs', 3)).toEqual([['intpart-1', 'intpart-2', 'stipend'], ['utforsk']])
  })
})
