import { describe, expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { executable } from '../../src/server/executable.ts'
import { smallWorld } from '../compiler/world/contract.ts'

describe('A contract', () => {
  test('can be answered from several graphs, each from its own', async () => {
    const contract = smallWorld()
    const graphs = ['here', 'there'].map((id) => ({ read: () => Promise.resolve([[[[id]]]]) }))
    const schemas = graphs.map((graph) => executable(contract, graph))
    const source = '{ person(id: "x") { id } }'
    expect(await Promise.all(schemas.map((schema) => graphql({ schema, source })))).toEqual([
      { data: { person: { id: 'here' } } },
      { data: { person: { id: 'there' } } },
    ])
  })
})
