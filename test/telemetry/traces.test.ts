import { describe, expect, test } from '@jest/globals'
import { collector, spansIn, type Span } from '../support/collector.ts'
import { post } from '../support/serving.ts'
import { on, spawnedServer } from '../support/spawned.ts'
import { started } from '../support/started.ts'

/** OpenTelemetry's numbers for the kinds of spans. */
const [internal, server, client] = [1, 2, 3]

const question = {
  query: 'query Shown($id: ID!) { institution(by: { id: $id }) { name } graph { version } }',
  variables: { id: 'ntnu' },
}

/** What the collector has of a server that was asked and then ended. */
async function traced(
  variables: Readonly<Record<string, string>>,
  ask: (address: string) => Promise<unknown>,
): Promise<Awaited<ReturnType<typeof collector>>['received']> {
  const { address, received } = await collector()
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: address, ...variables }
  const program = await spawnedServer({ ...on(started().facts), ...settings })
  await ask(program.address)
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  return received
}

function named(spans: readonly Span[], name: string): Span[] {
  return spans.filter((span) => span.name === name)
}

describe('with OTEL_EXPORTER_OTLP_ENDPOINT, a trace', () => {
  test('leads from the operation to its composing and its statements, and continues that of the client', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    const caller = 'b7ad6b7169203331'
    const received = await traced({ OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }, (address) =>
      post(address, question, { traceparent: `00-${traceId}-${caller}-01` }),
    )
    const spans = spansIn(received).filter((span) => span.traceId === traceId)
    const [operation] = named(spans, 'query')
    expect(operation).toMatchObject({
      kind: server,
      parentSpanId: caller,
      attributes: {
        'service.name': 'panorama-graph',
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Shown',
        'panorama.code': 'OK',
        'panorama.cache': 'miss',
      },
    })
    const parentSpanId = operation?.spanId
    expect(named(spans, 'compile')).toMatchObject([{ kind: internal, parentSpanId }])
    expect(named(spans, 'READ Query.institution')).toMatchObject([
      {
        kind: client,
        parentSpanId,
        attributes: {
          'db.system.name': 'neo4j',
          'db.query.summary': 'READ Query.institution',
          'db.query.text': expect.stringContaining('MATCH'),
          'server.address': '127.0.0.1',
          'server.port': Number(new URL(started().facts.uri).port),
        },
      },
    ])
    expect(named(spans, 'READ Query.graph')).toMatchObject([{ kind: client, parentSpanId }])
    expect(received.map(({ body }) => body.toString()).join('')).not.toContain('ntnu')
  })

  test('of each of many questions at once has its own statement, also of those that waited for their turn', async () => {
    const ids = ['ntnu', 'uio', 'uib', 'hokkaido', 'todai', 'kyoto', 'rcn', 'jst']
    const received = await traced({ OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', MAX_READS: '1+100' }, (address) =>
      Promise.all(
        ids.map((id) => post(address, { query: `query Of_${id} { institution(by: { id: "${id}" }) { name } }` })),
      ),
    )
    const spans = spansIn(received)
    const parents = named(spans, 'READ Query.institution').map(({ parentSpanId }) => parentSpanId)
    expect(new Set(parents)).toEqual(new Set(named(spans, 'query').map(({ spanId }) => spanId)))
    expect(parents).toHaveLength(ids.length)
  })

  test('is sent as protobuf unless said otherwise, under the name of OTEL_SERVICE_NAME', async () => {
    const received = await traced({ OTEL_SERVICE_NAME: 'panorama-north' }, (address) => post(address, question))
    expect(received.map(({ path, type }) => ({ path, type }))).toContainEqual({
      path: '/v1/traces',
      type: 'application/x-protobuf',
    })
    const sent = received.map(({ body }) => body.toString('latin1')).join('')
    expect(sent).toContain('panorama-north')
    expect(sent).toContain('READ Query.institution')
  })

  test('is none where OTEL_SDK_DISABLED', async () => {
    expect(await traced({ OTEL_SDK_DISABLED: 'true' }, (address) => post(address, question))).toEqual([])
  })
})
