import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.country', () => {
  test('finds a country by its id', async () => {
    await given(`(:Country {id: 'no', nameEn: 'Norway'}), (:Country {id: 'jp', nameEn: 'Japan'})`)
    expect(await ask(`{ country(by: { id: "jp" }) { name } }`)).toEqual({ country: { name: 'Japan' } })
  })

  test('finds a country by its code, in capitals or not', async () => {
    await given(`(:Country {id: 'norway', isoCode: 'NO'}), (:Country {id: 'japan', isoCode: 'JP'})`)
    expect(
      await ask(`{ capitals: country(by: { isoCode: "JP" }) { id } small: country(by: { isoCode: "jp" }) { id } }`),
    ).toEqual({ capitals: { id: 'japan' }, small: { id: 'japan' } })
  })

  test('is null for an unknown one, and for the id of something else', async () => {
    await given(`(:Country {id: 'no', isoCode: 'NO'}), (:Institution {id: 'ntnu'})`)
    expect(
      await ask(
        `{ unknown: country(by: { id: "se" }) { id } other: country(by: { id: "ntnu" }) { id } code: country(by: { isoCode: "SE" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null, code: null })
  })
})
