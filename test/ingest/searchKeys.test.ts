import { describe, expect, test } from '@jest/globals'
import { searchKeys } from '../../src/ingest/searchKeys.ts'

describe('searchKeys', () => {
  test('are the names, identifiers and mentions of a record as they are searched', () => {
    expect(
      searchKeys({
        id: 'uit',
        nameEn: 'UiT',
        acronym: 'UiT',
        aliases: ['Universitetet i Tromsø'],
        ror: 'https://ror.org/00wge5k78',
        city: 'Tromsø',
        established: 1968,
      }),
    ).toEqual({
      nameKeys: ['uit', 'universitetet i tromso'],
      identifierKeys: ['uit', '00wge5k78'],
      mentionKeys: ['tromso'],
    })
  })

  test('leave out what there is nothing of', () => {
    expect(searchKeys({ id: 'ice' })).toEqual({ identifierKeys: ['ice'] })
  })

  test('are short enough for the index to take whole', () => {
    expect(searchKeys({ id: 'long', nameEn: '海'.repeat(20_000) })).toMatchObject({ nameKeys: ['海'.repeat(1000)] })
  })
})
