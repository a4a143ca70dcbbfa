import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { connect } from '../../src/graph/connect.ts'
import type { Connection } from '../../src/graph/driver.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { assertMigrated, migrate, type Migration } from '../../src/graph/migrate.ts'
import { embedded } from '../neo4j/embedded.ts'

let neo4j: Connection
let graph: Graph

beforeAll(async () => {
  neo4j = await embedded()
  graph = connect(neo4j)
})

afterAll(() => graph.close())

afterEach(async () => {
  await graph.run({ text: 'MATCH (node) DETACH DELETE node' }, {})
})

const index: Migration = {
  id: '0001_find_countries',
  statements: ['CREATE INDEX country_name IF NOT EXISTS FOR (country:Country) ON (country.nameEn)'],
}
/** Not safe to repeat, so that it shows how often it was. */
const count: Migration = { id: '0002_count', statements: ['CREATE (:Applied)'] }
const applied = (): Promise<unknown[][]> => graph.read('MATCH (applied:Applied) RETURN count(applied)', {})

describe('migrations', () => {
  test('are applied once, whenever a server starts', async () => {
    await migrate(graph, [index, count])
    await migrate(graph, [index, count])
    expect(await applied()).toEqual([[1]])
  })

  test('are applied once by servers that start at the same time', async () => {
    const others = [1, 2, 3].map(() => connect(neo4j))
    await Promise.all(others.map((other) => migrate(other, [index, count])))
    await Promise.all(others.map((other) => other.close()))
    expect(await applied()).toEqual([[1]])
  })

  test('stop the start where one was changed after it was applied', async () => {
    await migrate(graph, [count])
    const changed = migrate(graph, [{ ...count, statements: ['CREATE (:AppliedAnew)'] }])
    await expect(changed).rejects.toThrow('0002_count: this migration was changed after it was applied here')
  })

  test('are tried again after one that failed', async () => {
    const wrong: Migration = { ...count, statements: ['CREATE (:Applied)-->'] }
    await expect(migrate(graph, [wrong])).rejects.toThrow()
    await migrate(graph, [count])
    expect(await applied()).toEqual([[1]])
  })

  test('are told missing by their name', async () => {
    await migrate(graph, [index])
    await expect(assertMigrated(graph, [index, count])).rejects.toThrow('The graph lacks the migration 0002_count')
  })
})
