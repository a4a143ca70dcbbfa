import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.publication', () => {
  test('finds a publication by its id', async () => {
    await given(`(:Publication {id: 'kelp-2019', year: 2019}), (:Publication {id: 'ice-2021', year: 2021})`)
    expect(await ask(`{ publication(by: { id: "ice-2021" }) { year } }`)).toEqual({ publication: { year: 2021 } })
  })

  test('finds a publication by its DOI, with its address or without, in capitals or not', async () => {
    await given(
      `(:Publication {id: 'kelp-2019', doi: '10.1000/kelp.182'}), (:Publication {id: 'ice-2021', doi: '10.1000/ice.7'})`,
    )
    expect(
      await ask(
        `{ plain: publication(by: { doi: "10.1000/kelp.182" }) { id } address: publication(by: { doi: "https://doi.org/10.1000/KELP.182" }) { id } }`,
      ),
    ).toEqual({ plain: { id: 'kelp-2019' }, address: { id: 'kelp-2019' } })
  })

  test('finds a publication by its id at OpenAlex', async () => {
    await given(
      `(:Publication {id: 'kelp-2019', openAlex: 'W2741809807'}), (:Publication {id: 'ice-2021', openAlex: 'W3038568908'})`,
    )
    expect(await ask(`{ publication(by: { openAlex: "W2741809807" }) { id } }`)).toEqual({
      publication: { id: 'kelp-2019' },
    })
  })

  test('is null for an unknown one, and for the id of something else', async () => {
    await given(`(:Publication {id: 'kelp-2019', doi: '10.1000/kelp.182'}), (:Topic {id: 'kelp', openAlex: 'T10017'})`)
    expect(
      await ask(`{ unknown: publication(by: { id: "ice-2021" }) { id } doi: publication(by: { doi: "10.1000/ice.7" }) { id }
        other: publication(by: { id: "kelp" }) { id } openAlex: publication(by: { openAlex: "T10017" }) { id } }`),
    ).toEqual({ unknown: null, doi: null, other: null, openAlex: null })
  })
})
