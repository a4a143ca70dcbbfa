import { parse } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { cursorOf } from '../src/compiler/cursor.ts'
import { encode } from '../src/graph/encode.ts'
import { idOf } from './ids.ts'
import type { Operation } from './operations.ts'

/** A long list: how it is asked for, and the Cypher that gives its sort keys in order. */
interface LongList {
  readonly name: string
  readonly ask: (page: string) => string
  readonly origin: string
  readonly keys: string
}

const hub = idOf('Topic', 1)
const page = 20

const lists: readonly LongList[] = [
  {
    name: 'publications, the newest first',
    ask: (arguments_) => `publications(${arguments_}) { nodes { id name year } }`,
    origin: 'Query.publications',
    keys: 'MATCH (node:Publication) WITH [node.byNewest] AS keys',
  },
  {
    name: 'publications by name',
    ask: (arguments_) =>
      `publications(orderBy: [{ name: { direction: ASC } }], ${arguments_}) { nodes { id name year } }`,
    origin: 'Query.publications [{"name":{"direction":"ASC"}}]',
    keys: 'MATCH (node:Publication) WITH [node.byName] AS keys',
  },
  {
    name: 'publications of the largest topic',
    ask: (arguments_) => `topic(by: { id: "${hub}" }) { publications(${arguments_}) { nodes { id name year } } }`,
    origin: 'Topic.publications',
    keys: `MATCH (:Topic {id: '${hub}'})<-[:ABOUT]-(node:Publication) WITH [node.byNewest] AS keys`,
  },
]

/** The first page of each list and one far inside it: the 1,000th, or the last but one of a shorter list; and the same from the end. */
export async function pageOperations(driver: Driver): Promise<Operation[]> {
  const all = await Promise.all(lists.map((list) => pagesOf(driver, list)))
  return all.flat()
}

async function pagesOf(driver: Driver, { name, ask, origin, keys }: LongList): Promise<Operation[]> {
  const count = await one(driver, `${keys} RETURN count(*) AS found`, 0)
  const skipped = Math.min(999, Math.floor(Number(count) / page) - 2) * page
  const version = await one(driver, `MATCH (graph:Graph) RETURN graph.version AS found`, 0)
  const cursor = async (direction: string): Promise<string> => {
    const found = await one(
      driver,
      `${keys} WITH keys ORDER BY keys[0] ${direction} SKIP $skipped LIMIT 1 RETURN keys AS found`,
      skipped - 1,
    )
    return JSON.stringify(cursorOf(origin, [version, ...(found as unknown[])]))
  }
  const operation = (what: string, arguments_: string): Operation => ({
    name: `${name}: ${what}`,
    about: 'hub',
    document: parse(`{ ${ask(arguments_)} }`),
  })
  return [
    operation('page 1', `first: ${page}`),
    operation('page 1,000', `first: ${page}, after: ${await cursor('ASC')}`),
    operation('the last page', `last: ${page}`),
    operation('the 1,000th from the end', `last: ${page}, before: ${await cursor('DESC')}`),
  ]
}

async function one(driver: Driver, statement: string, skipped: number): Promise<unknown> {
  const { records } = await driver.executeQuery(statement, encode({ skipped }))
  return records[0]?.get('found')
}
