import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isEnumType } from 'graphql'
import { loadSchema } from '../../src/contract/loadSchema.ts'
import { reasons } from '../../src/fields/tellReason.ts'

describe('the reasons to work together', () => {
  test('are told for every kind that the schema names', () => {
    const kinds = loadSchema(resolve(import.meta.dirname, '../../schema')).getType('PartnerReasonKind')
    expect(isEnumType(kinds) && kinds.getValues().map(({ name }) => name)).toEqual(Object.keys(reasons).sort())
  })

  test.each(Object.entries(reasons))('tell %s in three languages, each of the three once', (_, phrases) => {
    const named = Object.values(phrases).map((phrase) => (phrase.match(/\{\w+\}/g) ?? []).sort())
    expect(named).toEqual(['EN', 'NO', 'JA'].map(() => ['{asker}', '{suggested}', '{through}']))
  })
})
