import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connect } from '../../src/graph/connect.ts'
import type { Connection } from '../../src/graph/driver.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { embedded, until } from '../neo4j/embedded.ts'

let neo4j: Connection
let graph: Graph

beforeAll(async () => {
  neo4j = await embedded({ memory: { heap: '256m', pageCache: '32m' } })
  graph = connect(neo4j)
})

afterAll(() => graph.close())

describe('a question that wants more memory than the graph has for one', () => {
  test('is told so, and those after it are answered', async () => {
    const greedy = graph.read('UNWIND range(1, 100000000) AS n RETURN collect(n)', {})
    await expect(greedy).rejects.toMatchObject({ code: 'GRAPH_OVERLOADED', passes: false })
    await expect(graph.read('RETURN 1', {})).resolves.toEqual([[1]])
  })
})

describe('a question that takes longer than one may', () => {
  test('is given up by us, and ended in the database', async () => {
    const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS tooLong'
    const hurried = connect({ ...neo4j, readTimeout: 300 })
    await expect(hurried.read(slow, {})).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT' })
    const shown = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $slow RETURN currentQuery'
    await until(async () => (await graph.read(shown, { slow })).length === 0)
    await hurried.close()
  })
})
