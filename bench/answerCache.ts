import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import autocannon from 'autocannon'
import fastify from 'fastify'
import { pino } from 'pino'
import { readConfig } from '../src/config.ts'
import { startNeo4j } from '../src/neo4j/startNeo4j.ts'
import { start } from '../src/start.ts'

/*
 * What an answer from the cache costs: CPU of the server's process per request, of a small and of a large answer, against
 * the same answer made anew and against a bare Fastify route that sends the same bytes. The rounds are interleaved; the
 * figure is the median of the rounds. Run with `npx tsx bench/answerCache.ts`.
 */
const rounds = 5
const seconds = 3
const connections = 16
const log = pino({ level: 'warn' })

const questions = {
  'one by id': '{ institution(by: { id: "ntnu" }) { name sources { url } } }',
  'all projects with participants':
    '{ projects(first: 100) { nodes { name startYear participants { edges { role node { name country { name } } } } sources { url title } } } }',
}

/** The process that is measured: with the cache, without it, and a route that only sends. */
async function serveAll(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'bench-answer-cache-'))
  const neo4j = await startNeo4j({ home, environment: process.env, log })
  const login = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password, PORT: '0' }
  const kept = await start(readConfig({ ...login, LOG_LEVEL: 'warn' }), log)
  const made = await start(readConfig({ ...login, LOG_LEVEL: 'warn', CACHE_SIZE: '0' }), log)
  const bare = fastify()
  const bodies = new Map<unknown, Buffer>()
  bare.post<{ Body: { readonly query: string } }>('/graphql', async ({ body: { query } }, reply) => {
    const body = bodies.get(query) ?? (await answerTo(made.address, query))
    bodies.set(query, body)
    return reply.type('application/json; charset=utf-8').send(body)
  })
  const sent = await bare.listen({ host: '127.0.0.1', port: 0 })
  const end = async (): Promise<void> => {
    await Promise.all([kept.close(), made.close(), bare.close()])
    await neo4j.stop()
    await rm(home, { recursive: true, force: true })
    process.disconnect()
  }
  process.on('message', (message) => {
    if (message === 'cpu') process.send?.(process.cpuUsage())
    else void end()
  })
  process.send?.({ kept: kept.address, made: made.address, bare: sent })
}

async function answerTo(address: string, query: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return Buffer.from(await response.arrayBuffer())
}

async function measureAll(): Promise<void> {
  const server = fork(import.meta.filename, ['serve'], { execArgv: ['--import', 'tsx'] })
  const told = async <Told>(question?: string): Promise<Told> => {
    const answer = once(server, 'message')
    if (question) server.send(question)
    return ((await answer) as [Told])[0]
  }
  const addresses = await told<Record<'kept' | 'made' | 'bare', string>>()
  for (const [name, query] of Object.entries(questions)) {
    const bytes = (await answerTo(addresses.made, query)).length
    const ways = [
      ['made anew', addresses.made, 'identity'],
      ['from the cache', addresses.kept, 'identity'],
      ['bare Fastify', addresses.bare, 'identity'],
      ['made anew, br', addresses.made, 'br'],
      ['from the cache, br', addresses.kept, 'br'],
    ] as const
    const figures = new Map<string, { cpu: number; rate: number }[]>(ways.map(([way]) => [way, []]))
    for (let round = 0; round <= rounds; round++) {
      for (const [way, url, encoding] of ways) {
        const before = await told<NodeJS.CpuUsage>('cpu')
        const { requests } = await autocannon({
          url: `${url}/graphql`,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
          body: JSON.stringify({ query }),
          connections,
          duration: seconds,
        })
        const after = await told<NodeJS.CpuUsage>('cpu')
        const cpu = (after.user + after.system - before.user - before.system) / requests.total
        if (round > 0) figures.get(way)?.push({ cpu, rate: requests.average })
      }
    }
    const bare = median(figures.get('bare Fastify')?.map(({ cpu }) => cpu) ?? [])
    console.log(
      `\n${name}, ${bytes} bytes\n\n| | CPU of Node per request, µs | of the bare route's | requests a second |\n| --- | --- | --- | --- |`,
    )
    for (const [way, rows] of figures) {
      const cpu = median(rows.map((row) => row.cpu))
      console.log(
        `| ${way} | ${cpu.toFixed(0)} | ${(cpu / bare).toFixed(2)} × | ${median(rows.map(({ rate }) => rate)).toFixed(0)} |`,
      )
    }
    const body = await answerTo(addresses.made, query)
    const began = process.cpuUsage()
    for (let count = 0; count < 50; count++)
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    const { user, system } = process.cpuUsage(began)
    console.log(`\nTo compress it (br) once: ${((user + system) / 50).toFixed(0)} µs`)
  }
  server.send('end')
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}

await (process.argv[2] === 'serve' ? serveAll() : measureAll())
