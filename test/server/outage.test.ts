import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { processesOn } from '../../drills/processesOn.ts'
import { readConfig } from '../../src/config.ts'
import { startNeo4j, type EmbeddedNeo4j } from '../../src/neo4j/startNeo4j.ts'
import { start, type Started } from '../../src/start.ts'
import { InstitutionByRorDocument } from '../generated/examples.ts'
import { until } from '../neo4j/embedded.ts'
import { askAt } from '../support/askAt.ts'
import { freeze, goOn } from '../support/freeze.ts'

/** Milliseconds after which a question is given up; that Neo4j is gone must be known long before. */
const readTimeout = 30_000
const log = pino({ level: 'silent' })
let home: string
let neo4j: EmbeddedNeo4j
let program: Started

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'panorama-outage-'))
  neo4j = await startNeo4j({ home, environment: process.env, log })
  const login = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }
  const settings = { PORT: '0', READ_TIMEOUT: String(readTimeout / 1000), CACHE_SIZE: '0' } // what is kept needs no Neo4j for a moment
  program = await start(readConfig({ ...login, ...settings }), log)
})

afterAll(async () => {
  await program.close()
  await neo4j.stop()
  await rm(home, { recursive: true, force: true })
})

describe('while its Neo4j is gone', () => {
  test('the server says so at once, stays alive, and answers again by itself when Neo4j is back', async () => {
    expect(await ask()).toBe('ノルウェー科学技術大学')
    expect(await status('/health/ready')).toBe(200)

    await neo4j.stop()
    expect(await within(readTimeout / 2, ask())).toMatchObject([
      { message: expect.stringContaining('cannot be reached'), extensions: { code: 'GRAPH_UNAVAILABLE' } },
    ])
    expect(await status('/health/ready')).toBe(503)
    expect(await status('/health/live')).toBe(200)

    neo4j = await startNeo4j({ home, port: Number(new URL(neo4j.uri).port), environment: process.env, log })
    expect(await ask()).toBe('ノルウェー科学技術大学')
    expect(await status('/health/ready')).toBe(200)
  })
})

describe('while its Neo4j stands still', () => {
  test('the server says so, long before a question may be given up, and answers again when Neo4j goes on', async () => {
    const [server = 0] = await processesOn(home)
    await freeze(server)
    try {
      const answers = Promise.all([ask(), status('/health/ready'), status('/health/live')])
      expect(await within(readTimeout / 2, answers)).toEqual([
        [expect.objectContaining({ extensions: expect.objectContaining({ code: 'GRAPH_UNAVAILABLE' }) })],
        503,
        200,
      ])
    } finally {
      goOn(server)
    }
    await until(async () => (await status('/health/ready')) === 200)
    expect(await ask()).toBe('ノルウェー科学技術大学')
  })
})

/** What comes in time, or "too late": a bound that a hang breaks and a slow machine does not. */
function within(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, setTimeout(milliseconds, 'too late', { ref: false })])
}

async function ask(): Promise<unknown> {
  const { data, errors } = await askAt(program.address, InstitutionByRorDocument)
  return errors ?? data?.institution?.name
}

async function status(path: string): Promise<number> {
  return (await fetch(program.address + path)).status
}
