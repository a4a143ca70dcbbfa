import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

const kinds = `COUNTRY INSTITUTION RESEARCHER PROGRAM PROJECT PRIORITY_AREA STRATEGY BILATERAL_AGREEMENT MEETING
  INSTITUTIONAL_AGREEMENT PUBLICATION TOPIC`.split(/\s+/)

describe('KindCount.kind', () => {
  test('knows every kind of entity', async () => {
    const types = kinds.map((kind) =>
      kind.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, a: string) => a.toUpperCase()),
    )
    await given(types.map((type) => `(:${type} {id: '${type}', nameEn: 'Ice'})`).join(', '))
    expect(await ask(`{ search(text: "ice") { kinds { kind } } }`)).toEqual({
      search: { kinds: expect.arrayContaining(kinds.map((kind) => ({ kind }))) },
    })
  })
})
