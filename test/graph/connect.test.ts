import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connect } from '../../src/graph/connect.ts'
import type { Connection } from '../../src/graph/driver.ts'
import type { Cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { embedded, until } from '../neo4j/embedded.ts'
import { inTransaction } from '../support/graph.ts'

let neo4j: Connection
let graph: Graph

beforeAll(async () => {
  neo4j = await embedded()
  graph = connect(neo4j)
})

afterAll(() => graph.close())

const create: Cypher<{ readonly id: string }, { readonly id: string }> = {
  text: 'CREATE (country:Country {id: $id}) RETURN country.id AS id',
}
const constrain: Cypher<object, never> = {
  text: 'CREATE CONSTRAINT country_id IF NOT EXISTS FOR (country:Country) REQUIRE country.id IS UNIQUE',
}
const countries = 'MATCH (country:Country) RETURN country.id ORDER BY country.id'

describe('a read', () => {
  test('gives each record as the list of its columns', async () => {
    const rows = await graph.read("UNWIND [1, 2] AS n RETURN n, 'no' AS text", {})
    expect(rows).toEqual([
      [1, 'no'],
      [2, 'no'],
    ])
  })

  test('sends whole numbers as INTEGER and others as FLOAT, however deep', async () => {
    const rows = await graph.read('RETURN valueType($whole), valueType($deep.list[0]), valueType($half)', {
      whole: 10,
      deep: { list: [3] },
      half: 1.5,
    })
    expect(rows).toEqual([['INTEGER NOT NULL', 'INTEGER NOT NULL', 'FLOAT NOT NULL']])
  })

  test('that takes too long is given up', async () => {
    const hurried = connect({ ...neo4j, readTimeout: 100 })
    const slow = hurried.read('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)', {})
    await expect(slow).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT' })
    await hurried.close()
  })
})

describe('Neo4j refuses in a read', () => {
  beforeAll(async () => {
    await graph.run(create, { id: 'kept' })
  })

  test.each([
    ['to create', "CREATE (:Country {id: 'written'})"],
    ['to set', "MATCH (country:Country {id: 'kept'}) SET country.id = 'written'"],
    ['to set a label', "MATCH (country:Country {id: 'kept'}) SET country:Written"],
    ['to remove a property', "MATCH (country:Country {id: 'kept'}) REMOVE country.id"],
    ['to delete', 'MATCH (country:Country) DETACH DELETE country'],
    ['to merge what is there', "MERGE (country:Country {id: 'kept'})"],
    ['to write further inside', "CALL () { CREATE (:Country {id: 'written'}) } RETURN 1"],
    ['to write by a procedure', "CALL db.createLabel('Written')"],
    ['to write in transactions of its own', "CALL () { CREATE (:Country {id: 'written'}) } IN TRANSACTIONS"],
    ['to change the schema', 'CREATE INDEX written FOR (country:Country) ON (country.written)'],
    ['to add a user', "CREATE USER written SET PASSWORD 'a-long-password'"],
    ['to change a password', "ALTER CURRENT USER SET PASSWORD FROM 'a-password' TO 'a-long-password'"],
  ])('%s', async (_, statement) => {
    const refused = { code: 'Neo.ClientError.Statement.AccessMode' }
    await expect(graph.read(statement, {})).rejects.toMatchObject(refused)
    await expect(graph.peek(statement)).rejects.toMatchObject(refused)
    expect(await graph.read(countries, {})).toEqual([['kept']])
  })

  test('to read a file of its machine', async () => {
    const read = graph.read("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", {})
    await expect(read).rejects.toThrow(/allow_csv_import_from_file_urls/)
  })
})

describe('a graph with a reading user', () => {
  const reader = { user: 'reader', password: 'a-password-of-its-own' }
  const whoReads = 'SHOW CURRENT USER YIELD user'
  const whoWrites: Cypher<object, { readonly user: string }> = { text: 'SHOW CURRENT USER YIELD user' }

  beforeAll(async () => {
    const { user, password } = reader
    await graph.run({ text: 'CREATE USER $user SET PASSWORD $password CHANGE NOT REQUIRED' }, { user, password })
  })

  test('reads as that one, and writes as the other', async () => {
    const shared = connect({ ...neo4j, reader })
    expect([await shared.read(whoReads, {}), await shared.peek(whoReads)]).toEqual([[['reader']], [['reader']]])
    expect([
      await shared.run(whoWrites, {}),
      await shared.write((transaction) => transaction.run(whoWrites, {})),
    ]).toEqual([[{ user: neo4j.user }], [{ user: neo4j.user }]])
    await shared.close()
  })

  test('is refused where that one’s password is wrong, and names the setting', async () => {
    const astray = connect({ ...neo4j, reader: { ...reader, password: 'a guess' } })
    await expect(astray.ping()).rejects.toThrow(/NEO4J_READ_USER/)
    await astray.close()
  })
})

describe('a read that nobody waits for any more', () => {
  const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a - b) AS slow'
  const running = async (): Promise<boolean> => {
    const shown = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $slow RETURN currentQuery'
    return (await graph.read(shown, { slow })).length > 0
  }

  test('is ended in the database', async () => {
    const caller = new AbortController()
    const read = graph.read(slow, {}, { caller: caller.signal })
    const refused = expect(read).rejects.toMatchObject({ code: 'GRAPH_ABANDONED' })
    await until(running)
    caller.abort()
    await refused
    await until(async () => !(await running()))
  })

  test('is not begun', async () => {
    const read = graph.read(slow, {}, { caller: AbortSignal.abort() })
    await expect(read).rejects.toMatchObject({ code: 'GRAPH_ABANDONED' })
    expect(await running()).toBe(false)
  })
})

describe('a graph that has all its connections in use', () => {
  let release: () => void
  let inUse: Promise<unknown>

  beforeAll(async () => {
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const held: Promise<void>[] = []
    for (let taken = 0; taken < 100; taken += 1) {
      await new Promise<void>((begun, failed) => {
        const write = graph.write(async () => {
          begun()
          await released
        })
        write.catch(failed)
        held.push(write)
      })
    }
    inUse = Promise.all(held)
  })

  afterAll(async () => {
    release()
    await inUse
  })

  test('says that it is busy, and not that it is gone', async () => {
    await expect(graph.read('RETURN 1', {})).rejects.toMatchObject({ code: 'GRAPH_OVERLOADED' })
  })

  test('still answers a ping', async () => {
    await expect(graph.ping()).resolves.toBeUndefined()
  })
})

describe('a whole statement', () => {
  test('gives its rows by the names of their columns', async () => {
    const rows = await graph.run(create, { id: 'run' })
    expect(rows).toEqual([{ id: 'run' }])
  })

  test('says which rule of the graph it would break', async () => {
    await graph.run(constrain, {})
    await graph.run(create, { id: 'twice' })
    await expect(graph.run(create, { id: 'twice' })).rejects.toMatchObject({ code: 'CONSTRAINT_BROKEN' })
  })
})

describe('a write', () => {
  test('leaves nothing where its work fails', async () => {
    const failed = graph.write(async (transaction) => {
      await transaction.run(create, { id: 'half' })
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    expect(await graph.read(countries, {})).not.toContainEqual(['half'])
  })

  test('is all there when its work is done', async () => {
    await graph.write(async (transaction) => {
      await transaction.run(create, { id: 'first' })
      await transaction.run(create, { id: 'second' })
    })
    expect(await graph.read(countries, {})).toEqual(expect.arrayContaining([['first'], ['second']]))
  })
})

describe('a connection', () => {
  test('is refused without the right password', async () => {
    const stranger = connect({ ...neo4j, password: 'a guess' })
    await expect(stranger.ping()).rejects.toMatchObject({ code: 'GRAPH_REFUSED' })
    await stranger.close()
  })

  test('names the setting when there is no database of the name', async () => {
    const astray = connect({ ...neo4j, database: 'elsewhere' })
    await expect(astray.ping()).rejects.toThrow(/check NEO4J_DATABASE/)
    await astray.close()
  })

  test('is unavailable where no server listens', async () => {
    const astray = connect({ ...neo4j, uri: 'bolt://127.0.0.1:1' })
    await expect(astray.ping()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    await astray.close()
  })

  test('reaches a server that routes', async () => {
    const routed = connect({ ...neo4j, uri: neo4j.uri.replace('bolt:', 'neo4j:') })
    await expect(routed.read('RETURN 1', {})).resolves.toEqual([[1]])
    await routed.close()
  })
})

describe('a graph in one transaction', () => {
  test('answers several reads that are asked at once', async () => {
    const answers = await inTransaction((open) => Promise.all([1, 2, 3].map((n) => open.read('RETURN $n', { n }))))
    expect(answers).toEqual([[[1]], [[2]], [[3]]])
  })
})
