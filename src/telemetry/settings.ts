import { z } from 'zod'
import type { TraceFormat } from './traces.ts'

const format = z.enum(['http/protobuf', 'http/json'], {
  error: 'expected http/protobuf, which is what holds unless set, or http/json',
})

/**
 * OpenTelemetry's own variables, as far as they say whether traces are wanted at all. The rest of them (headers, the name of
 * the service, how many are sampled, …) its SDK reads itself.
 */
export const telemetrySettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: format.optional(),
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: format.optional(),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none'], { error: 'expected otlp or none' }).default('otlp'),
  OTEL_SDK_DISABLED: z.string().default('false'),
}

export function tracesOf(set: z.infer<z.ZodObject<typeof telemetrySettings>>): TraceFormat | undefined {
  const isAsked = set.OTEL_EXPORTER_OTLP_ENDPOINT ?? set.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
  const isOff = set.OTEL_SDK_DISABLED.toLowerCase() === 'true' || set.OTEL_TRACES_EXPORTER === 'none'
  if (isAsked === undefined || isOff) return undefined
  return set.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? set.OTEL_EXPORTER_OTLP_PROTOCOL ?? 'http/protobuf'
}
