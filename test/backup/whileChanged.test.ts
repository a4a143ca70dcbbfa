import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { backUp } from '../../src/backup/backUp.ts'
import { readBackup } from '../../src/backup/readBackup.ts'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { loadFacts } from '../../src/ingest/loadFacts.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { embedded, temporaryFolder, until } from '../neo4j/embedded.ts'
import { heldBack } from '../support/heldBack.ts'
import type { Login } from '../support/started.ts'
import { migrations, opened } from './graphs.ts'

const vocabulary = vocabularyOf(loadContract('.', computed({ publicUrl: '' })))
const page = 'https://example.org/while-changed'
let source: Login

beforeAll(async () => {
  source = await embedded()
  const graph = connect(source)
  await migrate(graph, migrations)
  await graph.close()
})

/** Loads institutions of these ids, as a server does when it starts. */
async function load(...ids: readonly string[]): Promise<void> {
  const facts = { kind: 'UNIVERSITY', certainty: 'VERIFIED', sources: [page] }
  const records = [
    record('Source', { id: page, url: page, title: 'A page' }),
    ...ids.map((id) => record('Institution', { id, nameEn: id, ...facts })),
  ]
  const graph = connect(source)
  await loadFacts(graph, { dataset: 'test', vocabulary, records })
  await graph.close()
}

function record(name: string, value: Readonly<Record<string, unknown>>) {
  const type = vocabulary.types.get(name)
  if (!type) throw new Error(`There is no type ${name}.`)
  return { type, file: `${name}.json`, value }
}

describe('a backup of a graph that changes while it is read', () => {
  test('is read anew, and is of one version', async () => {
    await load('first')
    const way = await heldBack(source, 'MATCH (from)-[edge]->(to)') // when the nodes have been read
    const file = join(temporaryFolder(), 'panorama.jsonl.gz')
    const told: string[] = []
    const backup = backUp(...opened(way), file, (sentence) => told.push(sentence))
    await until(() => Promise.resolve(way.held() > 0))
    await load('first', 'second')
    way.letGo()
    expect(await backup).toMatchObject({ header: { version: 2 } })
    expect(told).toEqual(['The graph changed while it was read, from version 1 on.'])
    const ids: unknown[] = []
    for await (const part of readBackup(file))
      if ('key' in part && part.labels.includes('Institution')) ids.push(part.properties['id'])
    expect(ids.sort()).toEqual(['first', 'second'])
  })
})
