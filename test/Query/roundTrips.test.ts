import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given, statements } from '../support/given.ts'

describe('A question to the server', () => {
  test('takes one statement, however deep it goes', async () => {
    await given(`(intpart:Program {id: 'intpart'})<-[:FUNDED_UNDER]-(excelaqua:Project {id: 'excelaqua'}),
      (excelaqua)<-[:PARTICIPATES_IN {role: 'COORDINATOR'}]-(:Institution {id: 'ntnu'})-[:LOCATED_IN]->(:Country {id: 'no'}),
      (excelaqua)<-[:PARTICIPATES_IN {role: 'PARTNER'}]-(:Institution {id: 'todai'})-[:LOCATED_IN]->(:Country {id: 'jp'})`)
    await ask(`{ program(by: { id: "intpart" }) { projects { totalCount nodes { sources { id }
      participants { pageInfo { hasNextPage } edges { role sources { id } node { country { id strategies { nodes { id } } } } } } } } } }`)
    expect(statements()).toHaveLength(1)
  })

  test('takes one statement for each field it begins with, and one for those that differ in their values alone', async () => {
    await given(`(:Institution {id: 'ntnu'})-[:LOCATED_IN]->(:Country {id: 'no'})`)
    await ask(`{ ntnu: institution(by: { id: "ntnu" }) { country { id } } countries { nodes { institutions { nodes { id } } } }
      todai: institution(by: { id: "todai" }) { country { id } } }`)
    expect(statements()).toHaveLength(2)
    await ask(
      `{ ntnu: institution(by: { id: "ntnu" }) { country { id } } todai: institution(by: { id: "todai" }) { id } }`,
    )
    expect(statements()).toHaveLength(2)
  })

  test('takes one statement for things of several types', async () => {
    await given(`(:Institution {id: 'ntnu'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(:Project {id: 'excelaqua'})`)
    await ask(`{ nodes(ids: ["ntnu", "excelaqua", "nobody"]) { __typename ... on Entity { name url }
      ... on Institution { projects { nodes { id } } } ... on Project { participants { nodes { id } } } } }`)
    expect(statements()).toHaveLength(1)
  })

  test('takes one statement where it asks for the same list in two ways', async () => {
    await given(`(:Institution {id: 'ntnu'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(:Project {id: 'excelaqua'})`)
    await ask(
      `{ institution(by: { id: "ntnu" }) { newest: projects(first: 1) { nodes { id } } oldest: projects(last: 1) { nodes { id } } } }`,
    )
    expect(statements()).toHaveLength(1)
  })

  test('takes none where it is refused for its arguments', async () => {
    await askWrongly(`{ institutions(first: -1) { nodes { id } } }`)
    expect(statements()).toEqual([])
  })

  test('takes none where it is about the schema', async () => {
    await ask(`{ __typename __schema { queryType { name } } }`)
    expect(statements()).toEqual([])
  })
})
