import { trace } from '@opentelemetry/api'
import type { FastifyBaseLogger } from 'fastify'
import type { Statement } from './statement.ts'

/** Logs statements that take the database longer than so many milliseconds, those that fail for it too. */
export function slowStatements(log: Pick<FastifyBaseLogger, 'warn'>, longest: number): (statement: Statement) => void {
  return ({ operation, field, text, took = 0, waited, rows, fault }) => {
    if (took <= longest) return
    const traceId = trace.getActiveSpan()?.spanContext().traceId
    const answer = fault === undefined ? { rows: rows?.length, values: valuesIn(rows) } : { fault }
    const times = { seconds: inSeconds(took), waited: inSeconds(waited) }
    log.warn({ operation, field, ...times, ...answer, traceId, statement: text }, 'slow statement')
  }
}

function inSeconds(milliseconds: number): number {
  return Number((milliseconds / 1000).toFixed(3))
}

/** A whole answer is one row of lists inside each other: what it holds tells its size. */
function valuesIn(rows: unknown): number {
  return Array.isArray(rows) ? rows.reduce<number>((sum, row) => sum + valuesIn(row), 0) : 1
}
