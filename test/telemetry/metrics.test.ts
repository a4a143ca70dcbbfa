import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Started } from '../../src/start.ts'
import { Metrics } from '../../src/telemetry/metrics.ts'
import { mostNames } from '../../src/telemetry/operationLabels.ts'
import { programOn } from '../support/programOn.ts'
import { post } from '../support/serving.ts'
import { started } from '../support/started.ts'
import { told } from '../support/told.ts'

let program: Started

beforeAll(async () => {
  program = await programOn(started().facts, { METRICS: '127.0.0.1:0' })
})

afterAll(() => program.close())

/** By how much what is told grows with the work, of what grows. */
async function grownBy(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const before = await told(program.metrics)
  await work()
  const after = await told(program.metrics)
  const grown = [...after].map(([name, value]) => [name, value - (before.get(name) ?? 0)] as const)
  return Object.fromEntries(grown.filter(([name, by]) => by !== 0 && /^panorama_.*_(total|count)/.test(name)))
}

const ntnu = (name: string): string => `query ${name} { institution(by: { id: "ntnu" }) { name } }`

describe('what is counted of a question', () => {
  test('is its operation, its outcome, its statement and what the cache did', async () => {
    expect(await grownBy(() => post(program.address, { query: ntnu('First') }))).toEqual({
      'panorama_requests_total{operation="First",code="OK"}': 1,
      'panorama_request_duration_seconds_count{operation="First"}': 1,
      'panorama_cache_requests_total{result="miss"}': 1,
      'panorama_statement_duration_seconds_count{code="OK"}': 1,
      panorama_statement_wait_seconds_count: 1,
    })
    expect(await grownBy(() => post(program.address, { query: ntnu('First') }))).toEqual({
      'panorama_requests_total{operation="First",code="OK"}': 1,
      'panorama_request_duration_seconds_count{operation="First"}': 1,
      'panorama_cache_requests_total{result="hit"}': 1,
    })
  })

  test('is anonymous where the operation has no name, and none where there is no operation', async () => {
    expect(await grownBy(() => post(program.address, { query: '{ graph { licence } }' }))).toMatchObject({
      'panorama_requests_total{operation="anonymous",code="OK"}': 1,
    })
    expect(await grownBy(() => post(program.address, { query: '{ nonsense }' }))).toMatchObject({
      'panorama_requests_total{operation="none",code="GRAPHQL_VALIDATION_FAILED"}': 1,
    })
  })

  test.each([
    ['a list of questions', [{ query: '{ __typename }' }], 'LIMIT_EXCEEDED'],
    ['what is no JSON', '{', 'BAD_REQUEST'],
    ['nothing', {}, 'BAD_REQUEST'],
  ])('is why it was refused, where %s is asked', async (_, body, code) => {
    expect(await grownBy(() => post(program.address, body))).toMatchObject({
      [`panorama_requests_total{operation="none",code="${code}"}`]: 1,
    })
  })
})

describe('what is told of the server', () => {
  test('is its version of the graph, its readiness, its queue, its cache and its process', async () => {
    const { body } = await post(program.address, { query: '{ graph { version } }' })
    const now = await told(program.metrics)
    expect(body.data).toEqual({ graph: { version: now.get('panorama_graph_version') } })
    expect(now.get('panorama_ready')).toBe(1)
    expect(now.get('panorama_reads_running')).toBe(0)
    expect(now.get('panorama_reads_waiting')).toBe(0)
    expect(now.get('panorama_cache_answers')).toBeGreaterThan(0)
    expect(now.get('panorama_cache_bytes')).toBeGreaterThan(0)
    expect(now.get('nodejs_heap_size_used_bytes')).toBeGreaterThan(0)
    expect(now.has('nodejs_eventloop_lag_p99_seconds')).toBe(true)
  })

  test('is not told at the address of the questions', async () => {
    expect((await fetch(`${program.address}/metrics`)).status).toBe(404)
  })

  test('is that it is not ready, and no version, while its graph does not answer', async () => {
    const metrics = new Metrics({
      queue: { running: 0, waiting: 0 },
      ready: () => Promise.reject(new Error('gone')),
      version: () => Promise.resolve(undefined),
    })
    const { text } = await metrics.text()
    expect(text).toMatch(/^panorama_ready 0$/m)
    expect(text).not.toMatch(/^panorama_graph_version /m)
  })
})

describe('the names of operations', () => {
  test('are told apart up to a number of them, whatever clients call theirs', async () => {
    const names = Array.from({ length: mostNames + 20 }, (_, number) => `Made${number}`)
    for (const name of names) await post(program.address, { query: `query ${name} { __typename }` })
    const seen = [...(await told(program.metrics)).keys()].filter((name) => name.startsWith('panorama_requests_total'))
    const operations = new Set(seen.map((name) => /operation="(\w+)"/.exec(name)?.[1]))
    expect(operations).toContain('other')
    expect(operations.size).toBeLessThanOrEqual(mostNames + ['anonymous', 'none', 'other'].length)
  })

  test('are those of the trusted documents, where only these are answered', async () => {
    const trusting = await programOn(started().facts, { METRICS: '127.0.0.1:0', TRUSTED_DOCUMENTS: 'examples' })
    await post(trusting.address, { query: 'query Stranger { __typename }' })
    const names = [...(await told(trusting.metrics)).keys()]
    await trusting.close()
    expect(names).toContain('panorama_requests_total{operation="other",code="DOCUMENT_NOT_TRUSTED"}')
    expect(names.join('\n')).not.toContain('Stranger')
  })
})
