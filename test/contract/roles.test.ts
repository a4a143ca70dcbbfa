import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildSchema, isEnumType } from 'graphql'
import { loadSchema } from '../../src/contract/loadSchema.ts'
import { isEnough, misplacedRoles, roles } from '../../src/contract/roles.ts'

const schema = loadSchema(join(import.meta.dirname, '../../schema'))

describe('roles', () => {
  test('are those of the schema, in its order', () => {
    const type = schema.getType('Role')
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual(roles)
  })

  test('each may do what those before it may', () => {
    expect(roles.map((role) => roles.map((needed) => isEnough(role, needed)))).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ])
    expect(roles.map((needed) => isEnough(undefined, needed))).toEqual([false, false, false])
  })

  test('are told in the descriptions of fields that need more than to read', () => {
    const { load, unload } = schema.getMutationType()?.getFields() ?? {}
    expect([load?.description, unload?.description]).toEqual([
      expect.stringMatching(/Needs the role CURATOR\.$/),
      expect.stringMatching(/Needs the role ADMIN\.$/),
    ])
    expect(schema.getQueryType()?.getFields()['node']?.description).not.toContain('role')
  })
})

describe('a schema with roles', () => {
  const written = (text: string): string[] =>
    misplacedRoles(
      buildSchema(`
        enum Role { READER CURATOR ADMIN }
        directive @requires(role: Role!) on FIELD_DEFINITION | OBJECT
        ${text}`),
    )

  test('needs one for every question and every change', () => {
    expect(written('type Query { a: Int @requires(role: READER) } type Mutation { b: Int }')).toEqual([
      'Query: expected @requires(role:), the least role that may ask for its fields.',
      'Mutation: expected @requires(role:), the least role that may ask for its fields.',
    ])
  })

  test('has none on what is stored, which could still be found by it', () => {
    const query = 'type Query @requires(role: READER) { a: A }'
    expect(
      written(`${query}
        interface Dated { from: String @requires(role: ADMIN) }
        type A { id: ID! secret: String @requires(role: ADMIN) }
        type B @requires(role: ADMIN) { id: ID! }`),
    ).toEqual([
      'Dated.from: expected no @requires on what is stored.',
      'A.secret: expected no @requires on what is stored.',
      'B: expected no @requires on what is stored.',
    ])
  })
})
