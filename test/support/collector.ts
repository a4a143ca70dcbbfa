import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll } from '@jest/globals'

export interface Span {
  readonly name: string
  readonly kind: number
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | undefined
  readonly attributes: Readonly<Record<string, unknown>>
}

interface Received {
  readonly path: string | undefined
  readonly type: string | undefined
  readonly body: Buffer
}

/** Stands where the collector of OpenTelemetry would, and keeps what it is sent. */
export async function collector(): Promise<{ readonly address: string; readonly received: readonly Received[] }> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      received.push({ path: request.url, type: request.headers['content-type'], body })
      response.setHeader('content-type', request.headers['content-type'] ?? '')
      response.end(request.headers['content-type'] === 'application/json' ? '{}' : '')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterwards.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

/** The spans of what was sent as JSON: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
export function spansIn(received: readonly Received[]): Span[] {
  return received
    .flatMap(({ body }) => (JSON.parse(body.toString()) as Sent).resourceSpans)
    .flatMap(({ resource, scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) =>
        spans.map((span) => ({
          ...span,
          parentSpanId: span.parentSpanId === '' ? undefined : span.parentSpanId,
          attributes: Object.fromEntries(
            [...resource.attributes, ...span.attributes].map(({ key, value }) => [key, Object.values(value)[0]]),
          ),
        })),
      ),
    )
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] }
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<Span, 'attributes'> & { readonly attributes: readonly Attribute[] })[]
    }[]
  }[]
}

interface Attribute {
  readonly key: string
  readonly value: Readonly<Record<string, unknown>>
}

const afterwards: (() => void)[] = []

afterAll(() => {
  for (const end of afterwards) end()
})
