import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.program', () => {
  test('finds a program by its id', async () => {
    await given(
      `(:Program {id: 'intpart', nameEn: 'International Partnerships'}), (:Program {id: 'utforsk', nameEn: 'UTFORSK'})`,
    )
    expect(await ask(`{ program(by: { id: "intpart" }) { name } }`)).toEqual({
      program: { name: 'International Partnerships' },
    })
  })

  test('finds a program by what it is called for short', async () => {
    await given(`(:Program {id: 'intpart', acronym: 'INTPART'}), (:Program {id: 'utforsk', acronym: 'UTFORSK'})`)
    expect(await ask(`{ program(by: { acronym: "UTFORSK" }) { id } }`)).toEqual({ program: { id: 'utforsk' } })
  })

  test('is null for an unknown one, and for the id or the acronym of something else', async () => {
    await given(`(:Program {id: 'intpart', acronym: 'INTPART'}), (:Institution {id: 'ntnu', acronym: 'NTNU'})`)
    expect(
      await ask(
        `{ unknown: program(by: { id: "sicorp" }) { id } other: program(by: { id: "ntnu" }) { id } acronym: program(by: { acronym: "NTNU" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null, acronym: null })
  })
})
