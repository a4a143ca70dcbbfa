import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.researcher', () => {
  test('finds a person by the id', async () => {
    await given(
      `(:Researcher {id: 'randi-holmestad', nameEn: 'Randi Holmestad'}), (:Researcher {id: 'sato-yui', nameEn: 'Sato Yui'})`,
    )
    expect(await ask(`{ researcher(by: { id: "randi-holmestad" }) { name } }`)).toEqual({
      researcher: { name: 'Randi Holmestad' },
    })
  })

  test('finds a person by the ORCID iD, with its address or without', async () => {
    await given(
      `(:Researcher {id: 'josiah', orcid: 'https://orcid.org/0000-0002-1825-0097'}), (:Researcher {id: 'laure', orcid: 'https://orcid.org/0000-0001-5109-3700'})`,
    )
    expect(
      await ask(
        `{ whole: researcher(by: { orcid: "https://orcid.org/0000-0002-1825-0097" }) { id } short: researcher(by: { orcid: "0000-0002-1825-0097" }) { id } }`,
      ),
    ).toEqual({ whole: { id: 'josiah' }, short: { id: 'josiah' } })
  })

  test('is null for an unknown one, and for the id of something else', async () => {
    await given(`(:Researcher {id: 'sato-yui'}), (:Institution {id: 'ntnu'})`)
    expect(
      await ask(
        `{ unknown: researcher(by: { id: "nobody" }) { id } other: researcher(by: { id: "ntnu" }) { id } orcid: researcher(by: { orcid: "0000-0002-1825-0097" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null, orcid: null })
  })
})
