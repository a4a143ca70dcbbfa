import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.node', () => {
  test('finds a thing of any type by its id, and tells its type', async () => {
    await given(`(:Institution {id: 'ntnu', acronym: 'NTNU'}), (:Program {id: 'intpart', acronym: 'INTPART'})`)
    expect(
      await ask(
        `{ node(id: "intpart") { __typename id ... on Institution { acronym } ... on Program { kind acronym } } }`,
      ),
    ).toEqual({ node: { __typename: 'Program', id: 'intpart', kind: null, acronym: 'INTPART' } })
  })

  test('finds calls and sources, which have no name', async () => {
    await given(`(:Call {id: 'intpart-call-2018', year: 2018}), (:Source {id: 'https://jsps.go.jp', title: 'JSPS'})`)
    expect(
      await ask(`{ call: node(id: "intpart-call-2018") { ... on Entity { name } ... on Call { year } }
        source: node(id: "https://jsps.go.jp") { ... on Source { title } } }`),
    ).toEqual({ call: { year: 2018 }, source: { title: 'JSPS' } })
  })

  test('is null for an id that nothing has', async () => {
    await given(`(:Institution {id: 'ntnu'})`)
    expect(await ask(`{ node(id: "NTNU") { id } }`)).toEqual({ node: null })
  })
})
