import { diag, DiagLogLevel } from '@opentelemetry/api'
import { setTimeout } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'

/** How traces are written to the collector. */
export type TraceFormat = 'http/protobuf' | 'http/json'

/** Milliseconds that the collector may take for the last spans: a server that ends does not wait for one that is gone. */
const lastWords = 2000

/**
 * Sends traces to a collector from now on. Where to, and all else about it, the SDK reads itself from OpenTelemetry's own
 * variables; it is loaded only here, so that a server without traces has nothing of it. Returns how to end.
 */
export async function startTraces(format: TraceFormat, log: FastifyBaseLogger): Promise<() => Promise<void>> {
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node')
  const { detectResources, envDetector, resourceFromAttributes } = await import('@opentelemetry/resources')
  const { OTLPTraceExporter } =
    format === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto')

  // That a collector is gone is no fault of ours, and never silent.
  const tell = (message: string): void => {
    log.warn(`Traces: ${message}`)
  }
  diag.setLogger({ error: tell, warn: tell, info: tell, debug: tell, verbose: tell }, DiagLogLevel.WARN)
  const resource = resourceFromAttributes({ 'service.name': 'panorama-graph' })
  const provider = new NodeTracerProvider({
    resource: resource.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  provider.register()
  return async () => {
    await Promise.race([provider.shutdown(), setTimeout(lastWords, undefined, { ref: false })])
  }
}
