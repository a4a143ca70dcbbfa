import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Entity.names', () => {
  test('are all names there are: in three languages, the short one, the others', async () => {
    await given(
      `(:Institution {id: 'ntnu', nameEn: 'Norwegian University of Science and Technology', nameJa: 'ノルウェー科学技術大学', acronym: 'NTNU', aliases: ['NTH']})`,
    )
    expect(await ask(`{ institution(by: { id: "ntnu" }) { names } }`)).toEqual({
      institution: {
        names: ['Norwegian University of Science and Technology', 'ノルウェー科学技術大学', 'NTNU', 'NTH'],
      },
    })
  })
})
