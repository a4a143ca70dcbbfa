import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { answerOf, tagged } from '../../src/server/answer.ts'
import { answerStore } from '../../src/server/answerStore.ts'
import type { Started } from '../../src/start.ts'
import { until } from '../neo4j/embedded.ts'
import { programOn } from '../support/programOn.ts'
import { started } from '../support/started.ts'

/* On a real Redis: on Debian, apt-get install redis-server. */

let redis: ChildProcess
let port: number
/** Two of the same settings, and one that allows less. */
let servers: readonly [one: Started, other: Started, strict: Started]

beforeAll(async () => {
  port = await freePort()
  redis = await startRedis()
  const settings = { CACHE_BOUND: '3600', PUBLIC_URL: 'http://panorama.test', CACHE_URL: `redis://127.0.0.1:${port}` }
  servers = [
    await programOn(started().facts, settings),
    await programOn(started().facts, settings),
    await programOn(started().facts, { ...settings, MAX_COST: '90000' }),
  ]
  for (const server of servers) await until(async () => (await ask(server, unheard())).status !== null)
  await until(sharesAgain) // the first question of each comes before its connection
})

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  redis.kill('SIGKILL')
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: found } = server.address() as AddressInfo
  server.close()
  return found
}

async function startRedis(): Promise<ChildProcess> {
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
    stdio: 'ignore',
  })
  let fault: Error | undefined
  child.once('error', (error) => {
    fault = error
  })
  await until(async () => fault !== undefined || (await isThere()))
  if (fault) throw new Error('Expected redis-server; install it: apt-get install redis-server', { cause: fault })
  return child
}

/** What Redis says to a command. */
async function say(...command: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('redis-cli', ['-p', String(port), ...command])
  return stdout.trim()
}

async function isThere(): Promise<boolean> {
  return say('ping').then(
    (said) => said === 'PONG',
    () => false,
  )
}

let numbers = 0
/** A question that nobody asked before. */
function unheard(): string {
  return `# ${process.pid} ${numbers++}\n{ institution(by: { id: "uib" }) { name url } }`
}

/** What a server answers, and where it had that from. */
async function ask({ address }: Started, query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { status, headers } = response
  return { code: status, body: await response.text(), tag: headers.get('etag'), status: headers.get('cache-status') }
}

const anew = 'panorama; fwd=miss; stored'
const elsewhere = 'store; hit, panorama; fwd=miss; stored'

describe('servers that share their answers', () => {
  test('take from each other what one of them gave, the same in every byte, and keep it', async () => {
    const query = unheard()
    const first = await ask(servers[0], query)
    expect([first.code, first.status]).toEqual([200, anew])
    await until(async () => (await keys()).length > 0)
    const second = await ask(servers[1], query)
    expect(second).toEqual({ ...first, status: elsewhere })
    expect((await ask(servers[1], query)).status).toBe('panorama; hit')
  })

  test('take nothing from one whose settings are others', async () => {
    await until(sharesAgain)
    const query = unheard()
    await ask(servers[0], query)
    expect((await ask(servers[2], query)).status).toBe(anew)
  })

  test('share no answer that is not whole', async () => {
    const before = await keys()
    const { body, status } = await ask(servers[0], `# ${numbers++}\n{ institutions(first: 100000) { totalCount } }`)
    expect(JSON.parse(body)).toHaveProperty('errors')
    expect(status).toBe('panorama; fwd=miss')
    expect(await keys()).toEqual(before)
  })

  test.each([
    ['no answer', () => '{"value":{"status":"ok"}}'],
    ['an answer with other bytes than it had', (kept: string) => kept.replace('Bergen', 'Bergon')],
  ])('answer anew what is %s', async (_what, changed) => {
    await until(sharesAgain)
    const query = unheard()
    const before = await keys()
    await ask(servers[0], query)
    await until(async () => (await keys()).length > before.length)
    const [added = ''] = (await keys()).filter((key) => !before.includes(key))
    const kept = await say('get', added)
    await say('set', added, changed(kept))
    const { code, status, body } = await ask(servers[1], query)
    expect([code, status]).toEqual([200, anew])
    expect(body).toContain('University of Bergen')
  })

  test('answer by themselves while the store is gone, and share again when it is back', async () => {
    redis.kill('SIGKILL')
    await once(redis, 'exit')
    const query = unheard()
    expect((await ask(servers[0], query)).code).toBe(200)
    expect((await ask(servers[1], query)).status).toBe(anew)
    redis = await startRedis()
    await until(sharesAgain)
  })

  test('answer by themselves while the store is silent, and share again when it answers', async () => {
    redis.kill('SIGSTOP')
    const query = unheard()
    expect((await ask(servers[0], query)).code).toBe(200)
    expect((await ask(servers[1], query)).status).toBe(anew)
    redis.kill('SIGCONT')
    await until(sharesAgain)
  })

  test('are told why the store fails, and end while it is silent', async () => {
    const lines: string[] = []
    const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) })
    const none = answerStore(`redis://127.0.0.1:${await freePort()}`, 'a program', log)
    expect(await none.get('a version', 'a question')).toBeUndefined()
    await none.close()
    expect(lines).toEqual([expect.stringContaining('ECONNREFUSED')])

    const silent = answerStore(`redis://127.0.0.1:${port}`, 'a program', log)
    await until(async () => {
      silent.set('a version', 'a question', given)
      return (await silent.get('a version', 'a question')) !== undefined
    })
    redis.kill('SIGSTOP')
    expect(await silent.get('a version', 'a question')).toBeUndefined()
    await silent.close()
    redis.kill('SIGCONT')
    expect(await silent.get('a version', 'a question')).toBeUndefined()
  })
})

const given = tagged(answerOf(200, { 'content-type': 'application/json' }, '{"data":{}}\n', { code: 'OK' }))

/** Whether one has from the store what the other has just given. */
async function sharesAgain(): Promise<boolean> {
  const query = unheard()
  await ask(servers[0], query)
  return (await ask(servers[1], query)).status === elsewhere
}

async function keys(): Promise<string[]> {
  return (await say('keys', '*'))
    .split('\n')
    .filter((key) => key !== '')
    .sort()
}
