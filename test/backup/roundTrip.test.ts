import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { embedded, temporaryFolder } from '../neo4j/embedded.ts'
import { programOn } from '../support/programOn.ts'
import { post } from '../support/serving.ts'
import { on, spawned } from '../support/spawned.ts'
import type { Login } from '../support/started.ts'
import { census, rows } from './census.ts'

/** Every kind of value that Neo4j stores, alone and in lists, on a node and on a relationship. */
const odd = `CREATE (odd:Odd:Ødd {
    whole: 2, large: 9223372036854775807, small: -9223372036854775808, unsafe: 9007199254740993,
    float: 2.0, fraction: 0.1, huge: 1e300, minus: -0.0, none: 0.0 / 0.0, endless: 1.0 / 0.0, nothing: -1.0 / 0.0,
    yes: true, no: false, empty: '', lines: 'one\\ntwo\\ttabbed\\u0000', quoted: '"{}"',
    japanese: '東北大学\\u3000とうほく', norwegian: 'Ærlig Østfold på Ås', beyond: '𠮷野家 👩‍🔬',
    day: date('2017-06-01'), early: date('-0044-03-15'), clock: time('12:30:15.123456789+09:00'),
    wall: localtime('23:59:59.999999999'), moment: localdatetime('2017-06-01T12:00:00.5'),
    zoned: datetime('2017-06-01T12:00:00[Asia/Tokyo]'), offset: datetime('2017-06-01T12:00:00.000000001+02:00'),
    lasted: duration('P1Y2M3DT4H5M6.789S'), back: duration('-PT1S'),
    place: point({latitude: 59.9, longitude: 10.0}), high: point({x: 1.0, y: 2.5, z: -3.0}),
    numbers: [1, 2, 3], floats: [1.0, 2.5], texts: ['東', 'ø', ''], days: [date('2017-06-01'), date('2018-06-01')],
    times: [datetime('2017-06-01T12:00:00[Europe/Oslo]')], bools: [true, false], nothingAtAll: [],
    \`$Date\`: 'no date', \`with space\`: 1
  })-[:\`ODD RELATION\` {since: datetime('2017-06-01T12:00:00Z'), weight: 1.0, count: 1, names: ['東北']}]->(odd),
  (odd)-[:PLAIN]->(:Lonely), (:Lonely)`

const question = `{ graph { version changesFrom } changes(since: 0, first: 100) { totalCount nodes { kind entityId version } }
  search(text: "東北") { hits(first: 3) { nodes { id name(lang: [JA]) sources { url } } } } }`

let source: Login
let target: Login
let file: string

beforeAll(async () => {
  source = await embedded()
  target = await embedded()
  file = join(temporaryFolder(), 'panorama.jsonl.gz')
})

async function answer(login: Login): Promise<unknown> {
  const program = await programOn(login)
  const { body } = await post(program.address, { query: question })
  await program.close()
  return body
}

describe('a backup', () => {
  test('restored into an empty database gives every node and relationship as it was, its version and what changed', async () => {
    const before = await answer(source)
    await rows(source, odd)
    const backup = spawned('src/cli/backup.ts', on(source), file)
    expect({ code: await backup.ended, said: backup.said() }).toEqual({
      code: 0,
      said: expect.stringMatching(/^Version 1 of the graph is in .*: \d+ nodes, \d+ relationships\.$/m),
    })
    const restore = spawned('src/cli/restore.ts', on(target), file)
    expect({ code: await restore.ended, said: restore.said() }).toEqual({
      code: 0,
      said: expect.stringMatching(/^Version 1 of the graph is restored from /m),
    })
    const [stored, restored] = [await census(source), await census(target)]
    expect(restored.nodes).toEqual(stored.nodes)
    expect(restored.relations).toEqual(stored.relations)
    expect(stored.nodes.find((node) => node.startsWith('Odd'))).toContain('float: FLOAT 2, ')
    expect(await answer(target)).toEqual(before)
  })
})
