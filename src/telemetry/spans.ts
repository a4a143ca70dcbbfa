import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api'
import type { Outcome } from './outcome.ts'
import type { Statement } from './statement.ts'

/*
 * What a trace tells of a question, by OpenTelemetry's conventions for GraphQL and databases: the operation, within it what
 * composing its statements took, and each statement. Where no traces are wanted (traces.ts) nothing of it is kept.
 */

const tracer = trace.getTracer('panorama-graph')

/** Does the work within the span of an operation, which continues the trace that the headers tell of. */
export function inOperation<Result>(
  headers: Readonly<Record<string, unknown>>,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  const parent = propagation.extract(ROOT_CONTEXT, headers)
  return tracer.startActiveSpan('GraphQL Operation', { kind: SpanKind.SERVER }, parent, async (span) => {
    try {
      return await work(span)
    } finally {
      span.end()
    }
  })
}

/** Says of an operation's span what it was. The document is left out: it may hold values. */
export function describe(span: Span, { operation, code, cache }: Outcome): void {
  if (!span.isRecording()) return
  if (operation) {
    span.updateName(operation.type)
    span.setAttributes({ 'graphql.operation.type': operation.type, 'graphql.operation.name': operation.name })
  }
  span.setAttributes({ 'panorama.code': code, 'panorama.cache': cache })
  if (isOurs(code)) fail(span, code)
}

/** Does the work within a span of its own. */
export function inSpan<Result>(name: string, work: () => Result): Result {
  return tracer.startActiveSpan(name, (span) => {
    try {
      return work()
    } finally {
      span.end()
    }
  })
}

/** Tells of statements that are over, from when the database was asked, to whose trace they belong. */
export function statementSpans({
  uri,
  database,
}: {
  readonly uri: string
  readonly database?: string | undefined
}): (statement: Statement) => void {
  const { hostname, port } = new URL(uri)
  const server = { 'server.address': hostname, 'server.port': port === '' ? 7687 : Number(port) }
  const always = { 'db.system.name': 'neo4j', 'db.namespace': database, ...server }
  return ({ field, text, took, waited, rows, fault }) => {
    if (took === undefined) return // it was never sent
    const summary = `READ ${field}`
    const startTime = performance.now() - took
    const span = tracer.startSpan(summary, { kind: SpanKind.CLIENT, startTime }, context.active())
    if (span.isRecording()) {
      span.setAttributes({ ...always, 'db.query.summary': summary, 'db.query.text': text })
      span.setAttributes({ 'db.response.returned_rows': rows?.length, 'panorama.waited': waited / 1000 })
    }
    if (fault !== undefined) fail(span, fault)
    span.end()
  }
}

/** Whether it was no mistake of the client's that an operation ended so. */
function isOurs(code: string): boolean {
  return code === 'INTERNAL_SERVER_ERROR' || (code.startsWith('GRAPH_') && code !== 'GRAPH_ABANDONED')
}

function fail(span: Span, code: string): void {
  span.setAttribute('error.type', code)
  span.setStatus({ code: SpanStatusCode.ERROR, message: code })
}
