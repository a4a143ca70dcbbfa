import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { connect } from '../../src/graph/connect.ts'
import { loadFacts } from '../../src/ingest/loadFacts.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import type { Started } from '../../src/start.ts'
import { until } from '../neo4j/embedded.ts'
import { programOn } from '../support/programOn.ts'
import { started } from '../support/started.ts'

/** Milliseconds that an answer may be behind the graph. */
const bound = 2000
const dataset = 'severalServers'
const page = 'https://example.org/several-servers'
const vocabulary = vocabularyOf(loadContract(join(import.meta.dirname, '../..'), computed({ publicUrl: '' })))
/** So many that Neo4j is a while at applying a change of all of them. */
const ids = Array.from({ length: 1500 }, (_, number) => `several-servers-${number}`)
const graph = connect(started().facts)
let servers: Started[]

beforeAll(async () => {
  const settings = { CACHE_BOUND: String(bound / 1000) }
  servers = [await programOn(started().facts, settings), await programOn(started().facts, settings)]
})

afterAll(async () => {
  await loadFacts(graph, { dataset, vocabulary, records: [] })
  await Promise.all(servers.map((server) => server.close()))
  await graph.close()
})

/** Loads institutions that all have this name, as a server does when it starts. */
async function loadNamed(nameEn: string): Promise<void> {
  const facts = { nameEn, certainty: 'VERIFIED', sources: [page] }
  const records = [
    record('Source', { id: page, url: page, title: 'A page' }),
    ...ids.map((id) => record('Institution', { id, kind: 'UNIVERSITY', ...facts })),
  ]
  await loadFacts(graph, { dataset, vocabulary, records })
}

function record(name: string, value: Readonly<Record<string, unknown>>) {
  const type = vocabulary.types.get(name)
  if (!type) throw new Error(`There is no type ${name}.`)
  return { type, file: `${name}.json`, value }
}

interface Answered {
  /** The names of some of the institutions. */
  readonly names: readonly string[]
  readonly version: number
  readonly isHit: boolean
}

async function askAll({ address }: Started): Promise<Answered> {
  const asked = [0, ids.length / 2, ids.length - 1].map(
    (number) => `_${number}: institution(by: { id: "${ids[number]}" }) { name }`,
  )
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ graph { version } ${asked.join(' ')} }` }),
  })
  const { data } = (await response.json()) as {
    data: { graph: { version: number } } & Record<string, { name: string } | null>
  }
  const { graph: told, ...institutions } = data
  const isHit = response.headers.get('cache-status') === 'panorama; hit'
  return { names: Object.values(institutions).map((one) => one?.name ?? ''), version: told.version, isHit }
}

describe('several servers on one Neo4j', () => {
  test('answer none of them what was so before a change through another, once the bound has passed', async () => {
    await loadNamed('Before')
    await setTimeout(bound)
    const before = await Promise.all(servers.map(askAll))
    expect(before.map(({ names }) => names)).toEqual(servers.map(() => ['Before', 'Before', 'Before']))
    await loadNamed('After')
    await setTimeout(bound)
    const after = await Promise.all(servers.map(askAll))
    const version = (before[0]?.version ?? 0) + 1
    expect(after.map((answer) => [answer.names, answer.version])).toEqual(
      servers.map(() => [['After', 'After', 'After'], version]),
    )
  })

  test('never answer anything older than the bound, however often the graph changes while they are asked', async () => {
    const loaded = [{ number: 0, at: performance.now() }]
    await loadNamed('0')
    const tooOld: unknown[] = []
    let hits = 0
    let isOver = false
    const ask = async (server: Started): Promise<void> => {
      while (!isOver) {
        const began = performance.now()
        const { names, isHit } = await askAll(server)
        const oldest = loaded.findLast(({ at }) => at < began - bound)?.number ?? 0
        if (names.some((name) => Number(name) < oldest)) tooOld.push({ names, oldest, isHit })
        if (isHit) hits += 1
      }
    }
    const clients = [...servers, ...servers].map(ask)
    for (let number = 1; number <= 4; number++) {
      await loadNamed(String(number))
      loaded.push({ number, at: performance.now() })
      await setTimeout(2 * bound)
    }
    await until(() => Promise.resolve(hits > 0))
    isOver = true
    await Promise.all(clients)
    expect(tooOld).toEqual([])
  })
})
