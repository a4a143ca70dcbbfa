import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Difference.entity', () => {
  test('leads to what began', async () => {
    await given(`(:Program {id: 'intpart', nameEn: 'INTPART', startYear: 2015})`)
    expect(
      await ask(`{ diff(from: "2014-01-01", to: "2016-01-01") { nodes { entityKind entity { __typename name } } } }`),
    ).toEqual({ diff: { nodes: [{ entityKind: 'PROGRAM', entity: { __typename: 'Program', name: 'INTPART' } }] } })
  })
})
