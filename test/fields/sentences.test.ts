import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isEnumType } from 'graphql'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { relationshipKinds } from '../../src/fields/relationshipKinds.ts'
import { sentences } from '../../src/fields/sentences.ts'

const { schema, pieces } = loadContract(resolve(import.meta.dirname, '../..'), computed({ publicUrl: '' }))

/** A program's calls and the claims of sources are no entities; nothing is told of them. */
const betweenEntities = [...pieces.values()].flatMap(({ relation }) =>
  relation && !['CALL_OF', 'CLAIM_OF'].includes(relation.type) ? [relation.type] : [],
)

describe('the sentences', () => {
  test('tell every relationship between entities that a piece of Cypher follows', () => {
    expect([...relationshipKinds].sort()).toEqual([...new Set(betweenEntities)].sort())
  })

  test('tell every kind of relationship that the schema names', () => {
    const kinds = schema.getType('RelationshipKind')
    expect(isEnumType(kinds) && kinds.getValues().map(({ name }) => name)).toEqual([...relationshipKinds])
  })

  test.each(Object.entries(sentences))(
    'tell %s in three languages and both directions, with both ends',
    (_, phrases) => {
      const told = Object.values(phrases).flat()
      expect(Object.keys(phrases)).toEqual(['EN', 'NO', 'JA'])
      expect(told.filter((phrase) => /^[^{]*\{from\}[^{]*\{to\}[^{]*$/.test(phrase))).toHaveLength(6)
    },
  )

  test.each([
    ['ParticipationRole', 'PARTICIPATES_IN'],
    ['InvolvementRole', 'WORKS_ON'],
    ['RaisingKind', 'RAISED'],
  ])('have no words for a role that is not in %s', (type, kind) => {
    const roles = schema.getType(type)
    const known = isEnumType(roles) ? roles.getValues().map(({ name }) => `${kind} ${name}`) : []
    const told = Object.keys(sentences).filter((key) => key.startsWith(`${kind} `))
    expect(told.filter((key) => !known.includes(key))).toEqual([])
  })
})
