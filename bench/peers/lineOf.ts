import type { Measured } from './measureOperation.ts'

/** An operation's figures in one line, for whoever waits. */
export function lineOf({ operation, bytes, figures }: Measured): string {
  const each = [...figures].map(
    ([name, { cold, p50, at16, at64, node, neo4j }]) =>
      `${name}: CPU ${node.toFixed(2)} + ${neo4j.toFixed(2)} ms, p50 ${p50.toFixed(1)} ms, cold ${cold.toFixed(0)} ms, ` +
      `${at16.toFixed(0)} and ${at64.toFixed(0)} a second`,
  )
  return `${operation.name}, ${(bytes / 1000).toFixed(1)} kB\n  ${each.join('\n  ')}`
}
