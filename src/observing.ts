import type { FastifyBaseLogger } from 'fastify'
import type { Config } from './config.ts'
import type { Connection } from './graph/driver.ts'
import { Metrics, type Sources } from './telemetry/metrics.ts'
import { slowStatements } from './telemetry/slowStatements.ts'
import { statementSpans } from './telemetry/spans.ts'
import type { Statement } from './telemetry/statement.ts'

interface Observing {
  /** Undefined where nobody asks for them. */
  readonly metrics: Metrics | undefined
  /** Tells of a statement that is over: the log, the traces and the metrics, as far as they want it. */
  readonly tell: (statement: Statement) => void
}

/** What the server tells of itself, as it is configured. */
export function observing(
  config: Pick<Config, 'metrics' | 'slowStatement'>,
  log: FastifyBaseLogger,
  connection: Connection,
  sources: Sources,
): Observing {
  const metrics = config.metrics && new Metrics(sources)
  const tellSlow = slowStatements(log, config.slowStatement)
  const tellSpan = statementSpans(connection)
  return {
    metrics,
    tell: (statement) => {
      tellSpan(statement)
      if (statement.isRepeated) return
      tellSlow(statement)
      metrics?.statement(statement)
    },
  }
}
