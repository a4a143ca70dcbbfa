import { describe, expect, test } from '@jest/globals'
import { buildSchema, getOperationAST, parse } from 'graphql'
import { greatestNeed } from '../../src/access/greatestNeed.ts'

const schema = buildSchema(`
  enum Role { READER CURATOR ADMIN }
  directive @requires(role: Role!) on FIELD_DEFINITION | OBJECT
  type Query @requires(role: READER) { facts: String audit: Audit @requires(role: CURATOR) some: Some }
  type Audit { by: String @requires(role: ADMIN) when: String }
  type Log @requires(role: ADMIN) { lines: String }
  union Some = Audit | Log
  type Mutation @requires(role: CURATOR) { load: String unload: String @requires(role: ADMIN) }
`)

const needOf = greatestNeed(schema)

function needIn(text: string, name?: string): unknown {
  const document = parse(text)
  const operation = getOperationAST(document, name)
  return operation && needOf(document, operation)
}

const inFragments = '{ ...A } fragment A on Query { ...B } fragment B on Query { audit { when } }'

describe('what an operation needs a role for', () => {
  test.each([
    ['a field, by its type', '{ facts }', 'Query.facts', 'READER'],
    ['what its type is called', '{ __typename }', 'Query.__typename', 'READER'],
    ['the schema', '{ __schema { types { name } } }', 'Query.__schema', 'READER'],
    ['a field that says more than its type', 'mutation { unload }', 'Mutation.unload', 'ADMIN'],
    ['a field further inside', '{ audit { when by } }', 'Audit.by', 'ADMIN'],
    ['a field under another name', '{ facts: audit { when } }', 'Query.audit', 'CURATOR'],
    ['a type of a union', '{ some { ... on Log { lines } } }', 'Log.lines', 'ADMIN'],
    ['a field in a fragment', inFragments, 'Query.audit', 'CURATOR'],
    ['a field in a fragment without a name', '{ ... { audit { when } } }', 'Query.audit', 'CURATOR'],
    ['a field after others', 'mutation { load a: load unload }', 'Mutation.unload', 'ADMIN'],
    ['a field that is skipped', '{ facts audit @skip(if: true) { when } }', 'Query.audit', 'CURATOR'],
    ['the first of those that need the same', 'mutation { b: unload load a: unload }', 'Mutation.unload', 'ADMIN'],
  ])('is %s', (_, text, coordinate, role) => {
    expect(needIn(text)).toEqual({ coordinate, role })
  })

  test('is nothing of the other operations of its document', () => {
    expect(needIn('query A { facts } mutation B { unload }', 'A')).toEqual({
      coordinate: 'Query.facts',
      role: 'READER',
    })
  })

  test('is found in fragments that double each other', () => {
    const fragments = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)
    expect(needIn(`{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { audit { by } }`)).toEqual({
      coordinate: 'Audit.by',
      role: 'ADMIN',
    })
  })
})
