import { describe, expect, test } from '@jest/globals'
import { isEnumType } from 'graphql'
import { loadSchema } from '../../src/contract/loadSchema.ts'
import { entityKinds } from '../../src/fields/entityKind.ts'
import { ask, loaded } from '../support/given.ts'

const page = 'https://example.org/page'

describe('Change.entityKind', () => {
  test('tells the kind of an entity, and none of what is kept beside entities', async () => {
    await loaded({
      Source: [{ id: page, url: page }],
      PriorityArea: [{ id: 'a', nameEn: 'Marine', certainty: 'VERIFIED', sources: [page] }],
    })
    expect(await ask(`{ changes(since: 0) { nodes { entityId entityKind } } }`)).toEqual({
      changes: {
        nodes: [
          { entityId: 'a', entityKind: 'PRIORITY_AREA' },
          { entityId: page, entityKind: null },
        ],
      },
    })
  })

  test('knows every kind of the schema', () => {
    const kinds = loadSchema('schema').getType('EntityKind')
    expect(Object.values(entityKinds)).toEqual(isEnumType(kinds) && kinds.getValues().map(({ name }) => name))
  })
})
